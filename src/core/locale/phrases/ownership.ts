import { type Pattern, phrase } from '../phrase.js';
import type { Phrases } from './phrases.js';

/** How a sentence says that something was one's own doing and nobody else's. */
export const ownershipPhrases: Phrases<readonly Pattern[]> = {
  en: [
    phrase`(?<!\b(?:not|never|no) |n['’]t )\bour (?:own |full |sole |entire )?(?:fault|mistakes?|errors?|oversight|failures?|failings?|responsibility|job|duty)\b`,
    phrase`(?<!\b(?:not|never|cannot) (?:\p{L}{2,12} )?|n['’]t )\b(?:take|taking|took|accept|accepting|assume|bear) (?:\p{L}{2,12} ){0,3}(?:responsibility|accountability|blame|ownership)\b`,
    phrase`\bwe (?:\p{L}{2,12} )?own (?:this|it|that|the|our|all|up)\b`,
    phrase`\b(?:we|I)(?: are| am| were|['’]re|['’]m) (?:(?!not\b)\p{L}{2,12} ){0,2}(?:responsible|accountable|at fault|to blame)\b`,
    phrase`\b(?:we|I)(?: have|['’]ve)? (?:failed (?:you|our (?:customers|users)|to)|disappointed you)\b|\blet (?!us\b)(?:\p{L}{1,12} ){1,4}down\b|\bwe(?: have|['’]ve)? (?:let down|broke)\b|\bbecause of us\b`,
    phrase`\b(?:fell|came|fallen|come) short\b`,
    phrase`\b(?:is|was|are|were|be)(?: all| entirely| squarely| fully| wholly| completely)? (?:on us|ours)\b`,
    phrase`\b(?:we|I)(?: have|['’]ve)? (?:also |clearly )?(?:made|got|messed|screwed|dropped|caused|broke) (?:\p{L}{1,12} ){0,2}(?:mistakes?|errors?|wrong|up|ball|this|it|outage)\b`,
    phrase`\b(?:fault|blame|responsibility)(?: \p{L}{2,10}){0,3} (?:is|was|lies|lay|rests) (?:\p{L}{2,12} )?(?:ours|with us)\b`,
    phrase`\bwe should have\b|\bno excuses?\b|\bbuck stops\b|\b(?:failing|oversight|failure|mistake|delay|error) (?:\p{L}{2,10} ){0,3}(?:was|is) (?:ours|us|an? \p{L}{3,12} in how we)\b|\bwe failed\b(?! over)`,
  ],
  id: [
    phrase`(?<!\bbukan (?:merupakan |karena )?)\b(?:kesalahan|kelalaian|kekeliruan|kegagalan|tanggung jawab|kewajiban|tugas) (?:penuh |sepenuhnya |sendiri |dari )?(?:pihak )?kami\b`,
    phrase`\bkami (?:(?!tidak|bukan)\p{L}{2,15} ){0,2}(?:bertanggung jawab|mengakui|mengaku|lalai|gagal|mengecewakan|menanggung|keliru|salah|bersalah)\b`,
    phrase`\b(?:kesalahan|tanggung jawab|kewajiban)(?:nya)?(?: \p{L}{2,15}){0,3} (?:ada|berada|terletak) (?:pada|di tangan|di pihak) kami\b`,
    phrase`\b(?:kami|saya) seharusnya\b|\bmengecewakan (?:Anda|para pelanggan|pelanggan)\b`,
    phrase`\b(?:menjadi|adalah|merupakan|itu) (?:tugas|kewajiban|tanggung jawab|keputusan) (?:penuh )?kami\b`,
  ],
};
