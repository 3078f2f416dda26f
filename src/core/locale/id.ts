import type { LanguagePack } from './language-pack.js';

export const id: LanguagePack = {
  locale: 'id',
  name: 'Bahasa Indonesia',
  guidance: 'panduan',
  unwritten: [
    'menyusul',
    'akan diisi',
    'akan dilengkapi',
    'belum diisi',
    'belum ditulis',
    'isi di sini',
    'segera',
    'belum ada',
    'tunda',
  ],
  none: ['tidak ada', 'tidak berlaku', 'nihil', 'tidak relevan', 'bukan'],
  because: ['karena', 'sebab', 'mengingat', 'lantaran', 'alasan', 'alasannya', 'akibat'],
  doing:
    'tambah tambahkan menambah menambahkan hapus menghapus buat membuat ubah mengubah perbarui memperbarui pasang memasang aktifkan mengaktifkan nonaktifkan menonaktifkan jalankan menjalankan mulai memulai hentikan menghentikan pulihkan memulihkan bersihkan membersihkan ganti mengganti pindah pindahkan memindahkan salin menyalin atur mengatur alihkan mengalihkan hidupkan menghidupkan matikan mematikan kembalikan mengembalikan'.split(
      ' ',
    ),
  checking:
    'periksa memeriksa cek mengecek lihat melihat pastikan memastikan uji menguji pantau memantau telusuri menelusuri verifikasi memverifikasi selidiki menyelidiki diagnosis mendiagnosis'.split(
      ' ',
    ),
  failing: ['galat', 'kesalahan', 'masalah', 'kegagalan', 'gangguan', 'kendala', 'peringatan'],
  explaining: ['apa itu', 'tentang', 'mengenal', 'mengapa kami', 'cara kerja'],
  step: ['langkah', 'tahap'],
  telling: [
    'yang',
    'dan',
    'di',
    'ke',
    'dari',
    'untuk',
    'dengan',
    'tidak',
    'ini',
    'itu',
    'pada',
    'kami',
    'telah',
    'adalah',
    'karena',
    'pelanggan',
    'sudah',
  ],
};
