/** Looks for a QR code in a picture; null when it finds none. */
export type Decode = (picture: HTMLVideoElement | ImageBitmap) => Promise<string | null>;

interface Detector {
  detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** A photo of twelve megapixels is looked at no larger than this: a label fills enough of it. */
const LONGEST_SIDE = 1_280;

/** The browser's own reader of QR codes where it has one; else the library's, fetched now and not before. */
export async function qrDecoder(): Promise<Decode> {
  const Native = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (Native && (await Native.getSupportedFormats().catch((): string[] => [])).includes('qr_code'))
    return nativeDecoder(new Native({ formats: ['qr_code'] }));
  return libraryDecoder();
}

const nativeDecoder =
  (detector: Detector): Decode =>
  async (picture) => {
    const found = await detector.detect(picture).catch(() => []);
    return found[0]?.rawValue ?? null;
  };

async function libraryDecoder(): Promise<Decode> {
  const { default: decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const surface = canvas.getContext('2d', { willReadFrequently: true });
  return async (picture) => {
    const { width, height } = drawnSize(picture);
    if (!surface || width === 0 || height === 0) return null;
    canvas.width = width;
    canvas.height = height;
    surface.drawImage(picture, 0, 0, width, height);
    try {
      return decodeQR(surface.getImageData(0, 0, width, height), { timeLimit: picture instanceof HTMLVideoElement ? 60 : 2_000 }) || null;
    } catch {
      // The library says with an error that there is no code in the picture.
      return null;
    }
  };
}

function drawnSize(picture: HTMLVideoElement | ImageBitmap): { width: number; height: number } {
  const [width, height] = picture instanceof HTMLVideoElement ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
