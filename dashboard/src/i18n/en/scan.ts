import type { scanTh } from '../th/scan.js';

export const scanEn: Record<keyof typeof scanTh, string> = {
  'scan.title': 'Scan a label',
  'scan.lead': 'Scan the QR code on a device or a slip to open its repair',
  'scan.start': 'Start the camera',
  'scan.stop': 'Stop the camera',
  'scan.looking': 'Point the camera at the QR code',
  'scan.insecure': 'The camera needs HTTPS (or localhost). Use a photo, or type the code',
  'scan.refused': 'The camera was not allowed. Allow it in the browser, or use a photo',
  'scan.noCamera': 'This device has no camera. Use a photo, or type the code',
  'scan.photo': 'Choose a photo of the label',
  'scan.noCode': 'No QR code in this photo. Take it sharper and nearer',
  'scan.typed': 'Type the code, asset number or number of the repair',
  'scan.go': 'Open',
  'scan.foreign': 'This QR code is not one of this hub: {text}',
  'scan.unknown': 'Nothing was found: the code may be withdrawn, of another system, or of an agency that you do not see',
  'scan.found': 'Found, opening',
};
