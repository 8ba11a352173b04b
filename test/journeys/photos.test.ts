import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { JourneyEvent } from '../../src/journey/index.js';
import { expectNoBarrier } from '../support/accessible.js';
import { expectFocusOn } from '../support/focus.js';
import { asSeen } from '../support/isolates.js';
import { keyboard } from '../support/keyboard.js';
import { aSupportContext } from '../support/builders.js';
import { after, journeyAt } from '../support/journeys.js';
import { useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { NOTE, photographer } from '../components/photos/adding.js';
import {
  aFile,
  aPicture,
  asText,
  isLike,
  phoneJpeg,
  pictureBytes,
  pixelsOf,
  pngHeader,
  QUARTERS,
  segmentsThatTell,
  tellingPng,
  type Colour,
} from '../components/photos/pictures.js';

const BLACK: Colour = [0, 0, 0];
const HELD = { call: 'POST /evidence', kind: 'delay', delayMs: 600_000 } as const;

/** What a mouse does at the large picture, in shares of it: presses at one place, and lets go at another. */
async function pointerAtStage(): Promise<
  (from: readonly [number, number], to: readonly [number, number]) => Promise<void>
> {
  const stage = await photographer.seesStage();
  // What has the focus has been brought into sight.
  await nextFrame();
  await nextFrame();
  // What it lies in: WebKit takes an SVG that holds nothing for a point.
  stage.parentElement?.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = stage.getBoundingClientRect();
  const at = ([x, y]: readonly [number, number]): [number, number] => [
    Math.round(left + x * width),
    Math.round(top + y * height),
  ];
  return async (from, to) => {
    await sendMouse({ type: 'move', position: at(from) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(to) });
    await sendMouse({ type: 'up' });
  };
}

describe('A shopper who shows what is wrong', function () {
  // Pictures are decoded and encoded for real.
  this.timeout(60_000);
  const shop = useShop();

  const noteIsKept = async (): Promise<void> => {
    expect(await shopper.sees('textbox', /^Note/)).to.have.property('value', NOTE);
  };

  const sentPicture = async (index = 0): Promise<File> => {
    const picture = (await shop.uploads())[index];
    if (!picture) throw new Error(`No picture ${index} was sent.`);
    return picture;
  };

  it('adds two pictures, sees them sent, and requests the part with them [S1]', async () => {
    const journey = await photographer.comesToDetails();
    await shopper.reads(
      'Up to 5 pictures: JPEG, PNG, WebP, or HEIC where your browser opens it, at most 30 MB each.',
    );
    await shopper.reads('made smaller, and place and device data are removed');
    await photographer.chooses(await aPicture('front.jpg'), await aPicture('back.jpg'));
    await photographer.sees('front.jpg', 'Ready');
    await photographer.sees('back.jpg', 'Ready');
    await shopper.sees('list', 'Pictures: 2 of 5');
    await expectNoBarrier(journey);
    // Nothing leaves the device before the shopper goes on.
    expect(shop.count('POST /evidence')).to.equal(0);

    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
    await shopper.reads('2 pictures');
    await shopper.presses('Back');
    await photographer.sees('front.jpg', 'Sent');
    await photographer.sees('back.jpg', 'Sent');
    await noteIsKept();
    await shopper.presses('Continue');
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    expect(shop.count('POST /evidence')).to.equal(2);
    expect(shop.newestRequest.evidenceIds).to.have.members(
      shop.world.evidence.map(({ evidenceId }) => evidenceId),
    );
    expect(shop.newestRequest.note).to.equal(NOTE);
    for (const { name } of await shop.uploads()) expect(name).to.equal('photo.jpg');
  });

  it('is asked for a picture where the reason needs one, and goes on once it is there [S1]', async () => {
    shop.opens('photo-required');
    const journey = await photographer.comesToDetails();
    await shopper.sees('group', 'Pictures (needed)');
    await shopper.presses('Continue');
    await expectFocusOn('group', 'There is a problem');
    await keyboard.goesTo('button', 'Add at least one picture.');
    await keyboard.presses('Enter');
    await expectFocusOn('button', 'Add pictures');
    await expectNoBarrier(journey);
    await photographer.chooses(await aPicture());
    await photographer.sees('photo.jpg', 'Ready');
    shopper.doesNotSee('group', 'There is a problem');
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
  });

  it('tells nobody where the picture was taken, with which camera, or by whom [S1]', async () => {
    await photographer.comesToDetails();
    const files = [await phoneJpeg({ orientation: 6 }), await tellingPng('Robin-at-home.png')];
    for (const file of files)
      expect(await asText(file))
        .to.match(/GPS/)
        .and.match(/ns\.adobe\.com/);
    await photographer.chooses(...files);
    await photographer.sees('IMG_2041.JPG', 'Ready');
    await photographer.sees('Robin-at-home.png', 'Ready');
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
    const sent = await shop.uploads();
    expect(sent).to.have.lengthOf(2);
    for (const picture of sent) {
      expect(picture.type).to.equal('image/jpeg');
      expect(picture.name).to.equal('photo.jpg');
      for (const segment of await segmentsThatTell(picture)) expect(['e0', 'ee']).to.include(segment);
      expect(await asText(picture)).not.to.match(/Exif|eXIf|ns\.adobe\.com|GPS|Munich|Camera7|ICC_PROFILE/);
    }
    // The turn that the camera noted is in the pixels now.
    const upright = await pixelsOf(await sentPicture());
    expect([upright.width, upright.height]).to.deep.equal([480, 640]);
    expect(isLike(upright.at(0.75, 0.25), QUARTERS[0] ?? BLACK)).to.equal(true);
  });

  it('covers something by keyboard alone, and it arrives black', async () => {
    const journey = await photographer.comesToDetails();
    await photographer.chooses(await aPicture());
    await photographer.sees('photo.jpg', 'Ready');
    await keyboard.goesTo('button', 'Cover something on photo.jpg');
    await keyboard.presses('Enter');
    expect(asSeen(computeAccessibleName(await photographer.seesStage()))).to.equal(
      'Cover something on photo.jpg',
    );
    await keyboard.goesTo('button', 'Add a box');
    await keyboard.presses('Enter');
    await photographer.isOnBox(/^Box 1 of 1: 35% from the left, 40% from the top, 30% wide, 20% high/);
    await expectNoBarrier(journey);
    await keyboard.presses('ArrowLeft', 'ArrowUp', 'ArrowUp');
    await sendKeys({ down: 'Shift' });
    await keyboard.presses('ArrowRight', 'ArrowDown');
    await sendKeys({ up: 'Shift' });
    await photographer.isOnBox(/^Box 1 of 1: 33% from the left, 36% from the top, 32% wide, 22% high/);
    await keyboard.goesTo('button', 'Add a box');
    await keyboard.presses('Enter');
    await photographer.isOnBox(/^Box 2 of 2/);
    await keyboard.presses('Delete');
    await photographer.isOnBox(/^Box 1 of 1: 33%/);
    await shopper.presses('Done');
    await expectFocusOn('listitem', /photo\.jpg/);
    await photographer.sees('photo.jpg', 'Ready');
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
    const pixels = await pixelsOf(await sentPicture());
    for (const [x, y] of [
      [0.34, 0.37],
      [0.64, 0.37],
      [0.34, 0.57],
      [0.64, 0.57],
    ] as const) {
      expect(isLike(pixels.at(x, y), BLACK), `${x} ${y}`).to.equal(true);
    }
    expect(isLike(pixels.at(0.2, 0.2), QUARTERS[0] ?? BLACK)).to.equal(true);
    expect(isLike(pixels.at(0.8, 0.8), QUARTERS[3] ?? BLACK)).to.equal(true);
  });

  it('covers with a pointer what was sent already, takes a step back, and it is sent anew', async () => {
    await photographer.comesToDetails();
    await photographer.chooses(await aPicture());
    await photographer.sees('photo.jpg', 'Ready');
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
    await shopper.presses('Back');
    await shopper.presses('Cover something on photo.jpg');
    const drag = await pointerAtStage();
    // A press alone draws nothing.
    await drag([0.1, 0.1], [0.1, 0.1]);
    expect(photographer.boxes).to.deep.equal([]);
    await drag([0.6, 0.4], [0.1, 0.1]);
    await photographer.seesBox(10, 10, 50, 30);
    await drag([0.2, 0.2], [0.3, 0.3]);
    await photographer.seesBox(20, 20, 50, 30);
    // By its lower right corner it is made smaller.
    await drag([0.7, 0.5], [0.5, 0.4]);
    await photographer.seesBox(20, 20, 30, 20);
    await shopper.presses('Undo');
    await photographer.seesBox(20, 20, 50, 30);
    await shopper.presses('Done');
    await photographer.sees('photo.jpg', 'Ready');
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
    expect(shop.count('POST /evidence')).to.equal(2);
    const pixels = await pixelsOf(await sentPicture(1));
    expect(isLike(pixels.at(0.22, 0.22), BLACK)).to.equal(true);
    expect(isLike(pixels.at(0.68, 0.48), BLACK)).to.equal(true);
    expect(isLike(pixels.at(0.1, 0.1), QUARTERS[0] ?? BLACK)).to.equal(true);
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    // The request holds the covered one alone.
    expect(shop.newestRequest.evidenceIds).to.deep.equal([shop.world.evidence[1]?.evidenceId]);
  });

  it('drags the corner of a box, and the page does not move under the pointer', async () => {
    await setViewport({ width: 320, height: 640 });
    await photographer.comesToDetails();
    await photographer.chooses(await aPicture());
    await photographer.sees('photo.jpg', 'Ready');
    await shopper.presses('Cover something on photo.jpg');
    const drag = await pointerAtStage();
    await drag([0.5, 0.5], [0.8, 0.8]);
    await photographer.seesBox(50, 50, 30, 30);
    // The keyboard leads on from the box: what has the focus from now on is brought into sight.
    await keyboard.presses('Tab');
    await nextFrame();
    await nextFrame();
    const stage = await photographer.seesStage();
    scrollBy({ top: stage.getBoundingClientRect().top + 20, behavior: 'instant' });
    const { scrollY } = window;
    expect(scrollY).to.be.greaterThan(0);
    const { left, top, width, height } = stage.getBoundingClientRect();
    const corner: [number, number] = [Math.round(left + 0.8 * width), Math.round(top + 0.8 * height)];
    await sendMouse({ type: 'move', position: corner });
    await sendMouse({ type: 'down' });
    await nextFrame();
    await nextFrame();
    expect(window.scrollY).to.equal(scrollY);
    await sendMouse({ type: 'up' });
    await setViewport({ width: 800, height: 600 });
  });

  it('covers with two presses at corners across from each other, without a drag', async () => {
    await photographer.comesToDetails();
    await photographer.chooses(await aPicture());
    await photographer.sees('photo.jpg', 'Ready');
    await shopper.presses('Cover something on photo.jpg');
    const drag = await pointerAtStage();
    const press = (place: readonly [number, number]) => drag(place, place);
    await press([0.6, 0.4]);
    expect(photographer.boxes).to.deep.equal([]);
    await press([0.1, 0.1]);
    await photographer.seesBox(10, 10, 50, 30);
    // What was drawn is done with: a press begins anew, one on a box belongs to the box, and a drag is a drag.
    await press([0.7, 0.7]);
    await press([0.2, 0.2]);
    await press([0.9, 0.9]);
    expect(photographer.boxes).to.have.length(1);
    await drag([0.7, 0.9], [0.8, 0.6]);
    await photographer.seesBox(70, 60, 10, 30);
    expect(photographer.boxes).to.have.length(2);
  });

  it('goes on while still covering, and what was covered is never sent uncovered', async () => {
    await photographer.comesToDetails();
    await photographer.chooses(await aPicture());
    await photographer.sees('photo.jpg', 'Ready');
    await shopper.presses('Cover something on photo.jpg');
    await photographer.seesStage();
    await shopper.presses('Add a box');
    await photographer.isOnBox(/^Box 1 of 1/);
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
    expect(shop.count('POST /evidence')).to.equal(1);
    expect(isLike((await pixelsOf(await sentPicture())).at(0.45, 0.45), BLACK)).to.equal(true);
  });

  it('drops pictures onto the place for them; the page stays where it is when one falls beside it', async () => {
    await photographer.comesToDetails();
    const file = await aPicture('dropped.jpg');
    const { place } = photographer;
    expect(photographer.drags(place, 'dragover', file).defaultPrevented).to.equal(true);
    await waitUntil(() => photographer.place.matches('.dropping'), 'it does not show that it takes them');
    photographer.drags(place, 'dragleave', file);
    await waitUntil(() => !photographer.place.matches('.dropping'), 'it still shows that it takes them');
    expect(photographer.drags(place, 'drop', file).defaultPrevented).to.equal(true);
    await photographer.sees('dropped.jpg', 'Ready');

    const beside = photographer.drags(document.body, 'dragover', file);
    expect(beside.defaultPrevented).to.equal(true);
    expect(beside.dataTransfer?.dropEffect).to.equal('none');
    // What the shop's page takes itself is its own matter.
    const field = Object.assign(document.createElement('input'), { type: 'file' });
    document.body.append(field);
    expect(photographer.drags(field, 'dragover', file).defaultPrevented).to.equal(false);
    field.remove();
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
    expect(photographer.drags(document.body, 'dragover', file).defaultPrevented).to.equal(false);
  });

  it('pastes a picture; a text that is pasted into the note stays a text', async () => {
    await photographer.comesToDetails();
    const note = await shopper.sees('textbox', /^Note/);
    const file = await aPicture('image.png');
    expect(photographer.pastes(note, [], 'Left side').defaultPrevented).to.equal(false);
    // Spreadsheets copy a cell as text and as a picture of it.
    expect(photographer.pastes(note, [file], 'A1').defaultPrevented).to.equal(false);
    shopper.doesNotSee('list', /^Pictures/);
    expect(photographer.pastes(note, [file]).defaultPrevented).to.equal(true);
    await photographer.sees('image.png', 'Ready');
    await noteIsKept();
    // Elsewhere in the page it is not the journey's.
    expect(photographer.pastes(document.body, [file]).defaultPrevented).to.equal(false);
    await shopper.sees('list', 'Pictures: 1 of 5');
  });

  it('cancels the sending, and sends again', async () => {
    await photographer.comesToDetails();
    await photographer.chooses(await aPicture());
    await photographer.sees('photo.jpg', 'Ready');
    shop.fails(HELD);
    await shopper.presses('Continue');
    await shopper.sees('progressbar', 'Progress of photo.jpg');
    await expectFocusOn('heading', 'Anything we should know?');
    await shop.hasAnswered('POST /evidence');
    shopper.doesNotSee('button', 'Continue');
    await shopper.presses('Cancel sending photo.jpg');
    await photographer.sees('photo.jpg', 'Ready');
    await expectFocusOn('listitem', /photo\.jpg/);
    await shop.settles();
    shop.works();
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
    expect(shop.count('POST /evidence')).to.equal(2);
  });

  it('tries again after the connection failed, and is told which picture it was', async () => {
    await photographer.comesToDetails();
    await photographer.chooses(await aPicture('one.jpg'));
    await photographer.sees('one.jpg', 'Ready');
    shop.fails({ call: 'POST /evidence', kind: 'network-error' });
    await shopper.presses('Continue');
    await expectFocusOn('group', 'There is a problem');
    await shopper.reads('A picture was not sent.');
    await photographer.sees('one.jpg', 'Not sent');
    expect(shop.heard('failed')).to.deep.equal([{ type: 'network' }]);
    await noteIsKept();
    await shopper.presses('Continue');
    await expectFocusOn('group', 'There is a problem');
    shop.works();
    await shopper.presses('Try again to send one.jpg');
    await photographer.sees('one.jpg', 'Sent');
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
  });

  it('sends two at a time, and sees of each how far it is', async () => {
    await photographer.comesToDetails();
    const names = ['a.jpg', 'b.jpg', 'c.jpg'];
    await photographer.chooses(...(await Promise.all(names.map((name) => aPicture(name)))));
    for (const name of names) await photographer.sees(name, 'Ready');
    const { open } = XMLHttpRequest.prototype;
    const requests: XMLHttpRequest[] = [];
    XMLHttpRequest.prototype.open = function (...how: unknown[]): void {
      requests.push(this);
      Reflect.apply(open, this, how);
    };
    shop.fails(HELD);
    await shopper.presses('Continue');
    await shop.hasAnswered('POST /evidence', 2);
    XMLHttpRequest.prototype.open = open;
    // The stand-in for the network tells nothing before its answer; what a browser tells is told here.
    const tell = (index: number, loaded: number): unknown =>
      requests[index]?.upload.dispatchEvent(new ProgressEvent('progress', { loaded, total: 1000 }));
    tell(0, 250);
    tell(1, 500);
    await photographer.sees('a.jpg', 'Sending … 25%');
    await photographer.sees('b.jpg', 'Sending … 50%');
    await photographer.sees('c.jpg', 'Sending … 0%');
    expect(await shopper.sees('progressbar', 'Progress of b.jpg')).to.have.property('value', 0.5);
    // It never goes back.
    tell(1, 400);
    tell(0, 750);
    await photographer.sees('a.jpg', 'Sending … 75%');
    await photographer.sees('b.jpg', 'Sending … 50%');
    expect(shop.count('POST /evidence')).to.equal(2);
    shop.works();
    await shopper.presses('Cancel sending a.jpg');
    await shop.hasAnswered('POST /evidence', 3);
    await photographer.sees('c.jpg', 'Sent');
    await photographer.sees('b.jpg', 'Sending … 50%');
  });

  const REFUSED: readonly [name: string, file: () => File | Promise<File>, says: string][] = [
    ['a text', () => aFile('Dear Sir or Madam'), 'This is not a JPEG, PNG or WebP picture.'],
    ['a PDF that is called a JPEG', () => aFile('%PDF-1.7 …'), 'This is not a JPEG, PNG or WebP picture.'],
    [
      'a JPEG that ends too soon',
      async () => aFile((await pictureBytes()).slice(0, 2000)),
      'The file is empty or damaged.',
    ],
    ['nothing at all', () => aFile(''), 'The file is empty or damaged.'],
    ['31 MB', () => aFile(new Uint8Array(31_000_000)), 'The file is too large.'],
    [
      'a picture of 100 megapixels',
      () => aFile(pngHeader(20_000, 5000)),
      'The picture has more than 52 megapixels.',
    ],
  ];
  for (const [name, file, says] of REFUSED) {
    it(`is told why ${name} can’t be used, loses nothing else, and goes on without it`, async () => {
      await photographer.comesToDetails();
      await photographer.chooses(await file());
      await photographer.sees('photo.jpg', says);
      await noteIsKept();
      shopper.doesNotSee('button', /^Cover something/);
      await shopper.presses('Continue');
      await shopper.isOn('Check your request');
      expect(shop.count('POST /evidence')).to.equal(0);
      await shopper.reads(NOTE);
    });
  }

  for (const [problem, status, says] of [
    ['evidence-too-large', 413, 'The file is too large.'],
    ['evidence-type', 415, 'This is not a JPEG, PNG or WebP picture.'],
  ] as const) {
    it(`is told so where the shop does not take a picture after all (${problem})`, async () => {
      shop.opens('photo-required');
      await photographer.comesToDetails();
      await photographer.chooses(await aPicture());
      await photographer.sees('photo.jpg', 'Ready');
      shop.fails({ call: 'POST /evidence', kind: 'status', status, problem });
      await shopper.presses('Continue');
      await photographer.sees('photo.jpg', says);
      await shopper.reads('Add at least one picture.');
      shopper.doesNotSee('button', /^Try again/);
    });
  }

  it('removes pictures, and the focus stays among them', async () => {
    await photographer.comesToDetails();
    await photographer.chooses(await aPicture('a.jpg'), await aPicture('b.jpg'));
    await photographer.sees('b.jpg', 'Ready');
    await shopper.presses('Remove a.jpg');
    await expectFocusOn('listitem', /b\.jpg/);
    await shopper.sees('list', 'Pictures: 1 of 5');
    await shopper.presses('Remove b.jpg');
    await expectFocusOn('button', 'Add pictures');
    shopper.doesNotSee('list', /^Pictures/);
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
    expect(shop.count('POST /evidence')).to.equal(0);
  });

  it('is told when there is room for no more', async () => {
    shop.change((world) => ({
      ...world,
      settings: { ...world.settings, evidence: { ...world.settings.evidence, maxPhotos: 2 } },
    }));
    await photographer.comesToDetails();
    await photographer.chooses(await aPicture('a.jpg'), await aPicture('b.jpg'), await aPicture('c.jpg'));
    await expectFocusOn('group', 'There is a problem');
    await shopper.reads('No more pictures can be added.');
    await shopper.sees('list', 'Pictures: 2 of 2');
    shopper.doesNotRead('c.jpg');
    expect((await shopper.sees('button', 'Add pictures')).getAttribute('aria-disabled')).to.equal('true');
    await shopper.reads('Remove one to add another.');
    await shopper.presses('Remove a.jpg');
    await photographer.chooses(await aPicture('c.jpg'));
    await photographer.sees('c.jpg', 'Ready');
  });

  it('leaves while a picture is being sent: it is stopped, and there again where the journey comes back', async () => {
    const journey = await photographer.comesToDetails();
    await photographer.chooses(await aPicture());
    await photographer.sees('photo.jpg', 'Ready');
    shop.fails(HELD);
    await shopper.presses('Continue');
    await shop.hasAnswered('POST /evidence');
    const provider = journey.parentElement;
    // Moved within the page, it goes on.
    provider?.append(journey);
    await shopper.sees('progressbar', 'Progress of photo.jpg');
    journey.remove();
    await shop.settles();
    shop.works();
    provider?.append(journey);
    await photographer.sees('photo.jpg', 'Ready');
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
  });

  it('comes back to pictures that are no longer there, and is told so before going on without them', async () => {
    const journey = await photographer.comesToDetails();
    const context = aSupportContext({ evidence: { required: [], optional: ['damaged'], maxPhotos: 5 } });
    const ready: JourneyEvent[] = [
      { type: 'photo-added', id: 'known before', name: 'gone.jpg' },
      { type: 'photo-prepared', id: 'known before' },
    ];
    journey.resume(after(journeyAt('details', { context }), ...ready));
    await photographer.sees('gone.jpg', 'Ready');
    shopper.doesNotSee('button', /^Cover something/);
    await shopper.presses('Continue');
    await photographer.sees('gone.jpg', 'The file is empty or damaged.');
    await expectFocusOn('group', 'There is a problem');
    expect(shop.count('POST /evidence')).to.equal(0);
    await shopper.presses('Continue');
    await shopper.isOn('Check your request');
  });
});
