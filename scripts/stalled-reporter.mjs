const TOLD_AFTER_MS = 120_000;
const ENDED_AFTER_MS = 600_000;
const LOOK_EVERY_MS = 10_000;

/**
 * Says which file and test the run waits for when none has ended for two minutes, and ends the run after ten: longer than any test or
 * hook may take, so what waits then is outside both, such as an import or a worker that never ends.
 */
export default class StalledReporter {
  #running = new Map();
  #lastSign = 0;
  #told = 0;
  #timer;

  onInit() {
    this.#sign();
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }
  onTestModuleQueued(module) {
    this.#running.set(module.relativeModuleId, 'its imports');
  }
  onTestModuleStart(module) {
    this.#sign(module, 'its hooks');
  }
  onTestCaseReady(test) {
    this.#sign(test.module, test.fullName);
  }
  onTestCaseResult(test) {
    this.#sign(test.module, 'its hooks');
  }
  onTestModuleEnd(module) {
    this.#sign();
    this.#running.delete(module.relativeModuleId);
  }
  onTestRunEnd() {
    clearInterval(this.#timer);
  }

  #sign(module, place) {
    this.#lastSign = performance.now();
    this.#told = 0;
    if (module) this.#running.set(module.relativeModuleId, place);
  }

  #look() {
    const silent = performance.now() - this.#lastSign;
    if (silent < TOLD_AFTER_MS * (this.#told + 1)) return;
    this.#told++;
    const places = [...this.#running].map(([file, place]) => `\n  ${file}: ${place}`);
    console.error(
      `\nNo test has ended for ${Math.round(silent / 1000)} s. The run waits for${places.join('') || ' what is set up before the tests, or their end'}`,
    );
    if (silent >= ENDED_AFTER_MS) process.exit(1);
  }
}
