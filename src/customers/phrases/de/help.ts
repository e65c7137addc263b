import type { Lines } from '../lines.ts';

/** Asks on, doubts, is not understood, wants a human, in German. */
export const HELP = {
  still_open: {
    calm: ['und {{topic}}?', '[und |]{{topic}}, was ist damit?', 'fehlt noch: {{topic}}', 'offen ist noch: {{topic}}'],
    irritated: ['{{topic}} fehlt immer noch', 'das war nur die halbe Frage. und {{topic}}?'],
    furious: ['UND {{topic}}?', '{{topic}}! was ist jetzt damit?'],
    distressed: ['und {{topic}}, was wird daraus?'],
  },
  still_waiting: {
    calm: ['das haben Sie noch nicht beantwortet.', 'ich frage noch einmal.', 'das müsste ich noch wissen.'],
    irritated: ['ich warte immer noch.', 'das habe ich schon gefragt.', 'können Sie das bitte einfach beantworten?'],
    furious: ['BEANTWORTEN SIE DIE FRAGE.', 'wie oft muss ich das noch fragen?'],
    distressed: ['bitte, das muss ich wissen.'],
  },
  sure: {
    calm: [
      '{{told}}? [sind Sie sicher|ist das sicher|ganz sicher]?',
      'kann ich mich auf {{told}} verlassen?',
      '{{told}}, gilt das fest?',
    ],
    irritated: ['raten Sie oder wissen Sie das?', '{{told}} oder doch nicht?'],
    furious: ['WISSEN Sie das oder raten Sie?'],
    distressed: ['ist das wirklich sicher, {{told}}? es ist wichtig'],
  },
  specific: {
    calm: [
      '[gilt das auch bei mir|und in meinem Fall|gilt das auch für meine]?',
      'ist das die Regel oder ist das bei mir so?',
    ],
    irritated: ['die Regel kenne ich, was ist mit MEINEM Fall?'],
    distressed: ['gilt das wirklich auch für mich?'],
  },
  clash: {
    calm: [
      '[vorhin|eben] war es {{before}}, jetzt {{told}}?',
      '{{before}} oder {{told}}? [was stimmt denn|welches gilt]?',
    ],
    irritated: ['erst {{before}}, dann {{told}}. was denn nun?'],
    furious: ['{{before}}, {{told}}, würfeln Sie das aus?'],
    distressed: ['jetzt weiß ich nicht, was ich glauben soll, {{before}} oder {{told}}?'],
  },
  wrong_value: {
    calm: [
      '{{told}}? [nein, |]bei mir steht {{value}}',
      'das kann nicht sein, ich habe hier {{value}}',
      'müsste {{value}} sein, nicht {{told}}',
    ],
    irritated: ['nicht {{told}}. {{value}}', '{{told}} ist falsch, {{value}}'],
    furious: ['{{told}}?? HIER STEHT {{value}}', '{{value}}! nicht {{told}}!'],
    distressed: ['bitte schauen Sie nochmal, bei mir steht {{value}}'],
  },
  promised: {
    calm: [
      'ist das jetzt [gemacht|erledigt] oder kommt das noch?',
      'und wann sehe ich das?',
      'bekomme ich das schriftlich?',
    ],
    irritated: [
      'ja ja, wird gemacht. ist es nun gemacht oder nicht?',
      'das habe ich schon mal gehört. ist es erledigt?',
    ],
    furious: ['nicht irgendwann. machen Sie es JETZT'],
    distressed: ['und das passiert dann auch wirklich?'],
  },
  push: {
    calm: [
      'gibt es da [wirklich keine Möglichkeit|gar keine Ausnahme]?',
      'können Sie bitte nochmal schauen?',
      'und warum nicht?',
    ],
    irritated: ['das akzeptiere ich nicht', 'und was soll ich jetzt machen?', 'das ist Ihr Problem, nicht meins'],
    furious: ['nein. so geht das nicht', 'das ist eine Frechheit', 'so ein Mist, das lasse ich mir nicht gefallen'],
    distressed: ['bitte, geht da wirklich nichts?', 'ich weiß nicht, was ich sonst tun soll'],
  },
  again: {
    calm: [
      '[ok, |]nochmal anders.',
      'ich versuche es noch einmal.',
      'vielleicht war das unklar.',
      'ich meine etwas anderes.',
    ],
    irritated: ['was ist daran nicht zu verstehen?', 'so schwer ist das nicht.', 'noch einmal.'],
    furious: ['ist das Ihr Ernst?', 'verstehen Sie IRGENDWAS?', 'verdammt, was ist das für ein Bot?'],
    distressed: ['Entschuldigung, ich kann es gerade nicht besser erklären.'],
  },
  beside: {
    calm: [
      'das war nicht meine Frage.',
      'ich meinte etwas anderes.',
      'das hilft mir leider nicht.',
      'darum geht es nicht.',
    ],
    irritated: ['danach habe ich nicht gefragt.', 'bitte lesen Sie nochmal.', 'das ist keine Antwort.'],
    furious: ['wovon reden Sie überhaupt?', 'das war NICHT die Frage.'],
    distressed: ['das hilft mir nicht, es geht um etwas anderes.'],
  },
  not_the_page: {
    calm: [
      'auf der Seite war ich schon, [da steht es nicht|das hilft nicht].',
      'können Sie es mir nicht einfach hier sagen?',
    ],
    irritated: ['bitte keine Links.', 'wenn die Seite geholfen hätte, wäre ich nicht hier.'],
    furious: ['KEINE LINKS MEHR.'],
    distressed: ['ich finde es dort nicht, bitte sagen Sie es mir.'],
  },
  option: { calm: ['{{option}}', '{{option}} [bitte|dann|glaube ich]'], irritated: ['{{option}}', 'dann {{option}}'] },
  none_of_these: {
    calm: ['[nichts davon|keins davon] [passt|].', 'das steht da nicht.', 'etwas anderes.'],
    irritated: ['keins.', 'ich will kein Menü.'],
    furious: ['NICHTS davon.'],
    distressed: ['da ist leider nichts für mich dabei.'],
  },
  tone: {
    calm: ['mir ist gerade nicht nach Scherzen.', 'bitte bleiben Sie bei der Sache.'],
    irritated: ['sparen Sie sich die gute Laune.', 'so brauchen Sie mir nicht zu kommen.'],
    furious: ['machen Sie sich über mich lustig?'],
    distressed: ['bitte nicht so fröhlich, nicht bei diesem Thema.'],
  },
  hello: {
    calm: ['hallo?', 'sind Sie noch da?', '?', 'kommt noch was?'],
    irritated: ['hallo??', 'keine Antwort?'],
    furious: ['HALLO???'],
    distressed: ['hallo? bitte'],
  },
  slow: {
    calm: ['das hat gedauert.', 'ah, da sind Sie.'],
    irritated: ['das hat ja ewig gedauert.'],
    furious: ['DARAUF habe ich gewartet?'],
    distressed: ['ich hatte schon Angst, dass niemand antwortet.'],
  },
  human: {
    calm: [
      'kann ich mit [einem Menschen|jemandem|einem Mitarbeiter] [sprechen|reden|schreiben]?',
      'gibt es [jemanden|einen Mitarbeiter], der mir hilft?',
      'Mitarbeiter bitte',
    ],
    irritated: [
      'ich will einen [Menschen|Mitarbeiter|echten Menschen]',
      'verbinden Sie mich mit jemandem',
      'Mitarbeiter',
    ],
    furious: ['ICH WILL EINEN MENSCHEN', 'geben Sie mir Ihren Chef', 'Mensch. MENSCH.'],
    distressed: ['bitte, kann ich mit einem Menschen sprechen?', 'ich schaffe das nicht mit einem Computer'],
  },
  human_again: {
    calm: [
      'ich hatte nach [einem Menschen|einem Mitarbeiter] gefragt',
      'ist denn [niemand|keiner] da?',
      'und der Mitarbeiter?',
    ],
    irritated: ['nochmal: Mitarbeiter', 'warum verbinden Sie mich nicht?'],
    furious: ['ICH HABE MENSCH GESAGT', 'kein Bot mehr!'],
    distressed: ['bitte, ich möchte einen Menschen'],
  },
  accept_human: {
    calm: ['[ja|ja bitte|gerne|ok|das wäre gut]', 'ja, verbinden Sie mich'],
    irritated: ['ja. endlich', 'ja, aber sofort'],
    furious: ['JA'],
    distressed: ['ja bitte, das würde helfen'],
  },
  decline_human: {
    calm: ['nein, [nicht nötig|lieber hier]', 'nein, sagen Sie es mir einfach hier'],
    irritated: ['nein, ich will nicht alles nochmal erzählen'],
    distressed: ['nein, bitte versuchen Sie es erst hier'],
  },
  nobody_came: {
    calm: ['noch keiner da', 'kommt da jemand?', 'Sie sagten, jemand übernimmt?'],
    irritated: ['hier ist niemand', 'und wo bleibt der Mitarbeiter?'],
    furious: ['WO BLEIBT DER MENSCH'],
    distressed: ['es ist immer noch niemand da'],
  },
} satisfies Partial<Lines>;
