// Generated from schemas/*.yaml by `npm run generate`; do not edit.
import type { TypeSource } from './load.js';

export const shippedTypes: readonly TypeSource[] = [
 {
  "id": "postmortem",
  "names": {
   "en": "Incident postmortem",
   "id": "Tinjauan pascainsiden"
  },
  "descriptions": {
   "en": "What happened to your customers, why, how you put it right, and what you do so that it stays away.",
   "id": "Apa yang dialami pelanggan, mengapa terjadi, bagaimana dibereskan, dan langkah agar tidak terulang."
  },
  "file_name": "{date}-{slug}.md",
  "hints": {
   "en": [
    "postmortem",
    "postmortems",
    "post mortem",
    "post mortems",
    "post-mortem",
    "post-mortems",
    "incident report",
    "incident reports",
    "incident review",
    "incident postmortem",
    "incident retrospective",
    "incident analysis",
    "incident summary",
    "incident write-up",
    "post incident review",
    "post incident report",
    "post-incident review",
    "post-incident report",
    "post incident analysis",
    "outage report",
    "outage review",
    "outage postmortem",
    "major incident report",
    "reason for outage",
    "root cause analysis",
    "RCA",
    "correction of error",
    "correction of errors",
    "COE",
    "after action report",
    "after action review",
    "after-action report",
    "after-action review",
    "learning review",
    "service disruption report"
   ],
   "id": [
    "pascainsiden",
    "pasca insiden",
    "pasca-insiden",
    "pascagangguan",
    "pasca gangguan",
    "laporan insiden",
    "laporan gangguan",
    "laporan kejadian",
    "tinjauan insiden",
    "evaluasi insiden",
    "evaluasi gangguan",
    "analisis insiden",
    "analisis gangguan",
    "analisis akar masalah",
    "analisis akar penyebab",
    "post mortem insiden",
    "kronologi gangguan"
   ],
   "fr": [
    "compte rendu d'incident",
    "compte-rendu d'incident",
    "rapport d'incident",
    "analyse post-incident",
    "bilan d'incident",
    "revue d'incident",
    "retour d'expérience",
    "analyse rétrospective"
   ],
   "pt": [
    "relatório de incidente",
    "relatório do incidente",
    "relatório pós-incidente",
    "análise pós-incidente",
    "análise de causa raiz",
    "análise de incidente",
    "relatório de indisponibilidade"
   ],
   "es": [
    "informe de incidente",
    "informe del incidente",
    "informe de incidencia",
    "reporte de incidente",
    "informe post-incidente",
    "análisis post-incidente",
    "análisis de causa raíz",
    "revisión post-incidente"
   ],
   "de": [
    "Störungsbericht",
    "Vorfallbericht",
    "Vorfallsbericht",
    "Ausfallbericht",
    "Störungsanalyse",
    "Vorfallanalyse",
    "Nachbetrachtung",
    "Abschlussbericht zur Störung"
   ],
   "zh": [
    "事故报告",
    "事故報告",
    "故障报告",
    "故障報告",
    "故障复盘",
    "事故复盘",
    "事件复盘",
    "事故覆盤",
    "故障复盘报告",
    "事故复盘报告",
    "复盘报告",
    "事件报告",
    "事件報告",
    "故障分析报告",
    "事故分析报告",
    "复盘"
   ],
   "ja": [
    "障害報告",
    "障害報告書",
    "障害レポート",
    "事故報告書",
    "インシデントレポート",
    "インシデント報告",
    "インシデント報告書",
    "ポストモーテム",
    "障害振り返り"
   ]
  },
  "$defs": {
   "instant": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?([Zz]|[+-]\\d{2}(:?\\d{2})?))?(\\[[^\\]]+\\])?)?$",
    "x-expected": {
     "en": "a time such as 2023-02-21T10:00+07:00, or a date",
     "id": "waktu seperti 2023-02-21T10:00+07:00, atau tanggal"
    }
   },
   "text": {
    "type": [
     "string",
     "null"
    ]
   },
   "flag": {
    "type": [
     "boolean",
     "null"
    ]
   },
   "count": {
    "type": [
     "integer",
     "null"
    ],
    "minimum": 0
   },
   "texts": {
    "type": [
     "array",
     "null"
    ],
    "items": {
     "type": "string"
    }
   },
   "money": {
    "type": [
     "object",
     "null"
    ],
    "properties": {
     "amount": {
      "type": [
       "number",
       "null"
      ],
      "description": "The amount, as a plain number.",
      "x-description": {
       "id": "Jumlahnya, berupa angka saja."
      }
     },
     "currency": {
      "type": [
       "string",
       "null"
      ],
      "pattern": "^[A-Z]{3}$",
      "examples": [
       "IDR",
       "USD",
       "EUR"
      ],
      "description": "Currency code of three letters (ISO 4217).",
      "x-description": {
       "id": "Kode mata uang tiga huruf (ISO 4217)."
      }
     }
    }
   },
   "customer-impact": {
    "properties": {
     "derived": {
      "properties": {
       "customer_impact": {
        "const": true
       }
      }
     }
    }
   },
   "exposed": {
    "properties": {
     "derived": {
      "properties": {
       "data_exposed": {
        "const": true
       }
      }
     }
    }
   },
   "medium": {
    "properties": {
     "derived": {
      "properties": {
       "duration_class": {
        "enum": [
         "medium",
         "long"
        ]
       }
      }
     }
    }
   },
   "long": {
    "properties": {
     "derived": {
      "properties": {
       "duration_class": {
        "const": "long"
       }
      }
     }
    }
   },
   "compensable": {
    "allOf": [
     {
      "$ref": "#/$defs/customer-impact"
     },
     {
      "$ref": "#/$defs/medium"
     }
    ]
   },
   "long-or-exposed": {
    "anyOf": [
     {
      "$ref": "#/$defs/exposed"
     },
     {
      "allOf": [
       {
        "$ref": "#/$defs/customer-impact"
       },
       {
        "$ref": "#/$defs/long"
       }
      ]
     }
    ]
   },
   "customers-or-exposed": {
    "anyOf": [
     {
      "$ref": "#/$defs/customer-impact"
     },
     {
      "$ref": "#/$defs/exposed"
     }
    ]
   }
  },
  "front_matter": {
   "type": "object",
   "required": [
    "type",
    "title"
   ],
   "properties": {
    "type": {
     "const": "postmortem",
     "description": "The kind of document.",
     "x-description": {
      "id": "Jenis dokumen."
     }
    },
    "id": {
     "type": [
      "string",
      "integer",
      "null"
     ],
     "examples": [
      "INC-2023-0221"
     ],
     "description": "The incident's number or name in your own register.",
     "x-description": {
      "id": "Nomor atau nama insiden di catatan Anda sendiri."
     }
    },
    "title": {
     "type": "string",
     "pattern": "\\S",
     "description": "One line that says what customers lost, and for how long.",
     "x-description": {
      "id": "Satu baris: apa yang tidak bisa dipakai pelanggan, dan berapa lama."
     },
     "x-prompt": {
      "en": "What happened, in one line?",
      "id": "Apa yang terjadi, dalam satu baris?"
     }
    },
    "status": {
     "enum": [
      "draft",
      "in-review",
      "final",
      null
     ],
     "x-default": "draft",
     "description": "How far the document is. What is missing is a hint in a draft and an error once it is final.",
     "x-description": {
      "id": "Sejauh mana dokumen ini. Yang kurang hanya jadi saran di draf dan jadi galat di versi final."
     }
    },
    "locale": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$",
     "examples": [
      "en",
      "id"
     ],
     "x-default": "{locale}",
     "description": "The language the document is written in.",
     "x-description": {
      "id": "Bahasa dokumen ini."
     }
    },
    "severity": {
     "enum": [
      "sev1",
      "sev2",
      "sev3",
      "sev4",
      null
     ],
     "x-demanded": true,
     "description": "How bad it was, from sev1 (worst) to sev4 (mildest).",
     "x-description": {
      "id": "Tingkat keparahan, dari sev1 (terparah) sampai sev4 (teringan)."
     },
     "x-prompt": {
      "en": "How severe was it?",
      "id": "Seberapa parah?"
     }
    },
    "services": {
     "$ref": "#/$defs/texts",
     "description": "The services that failed, by the names your customers or your monitoring know.",
     "x-description": {
      "id": "Layanan yang terganggu, dengan nama yang dikenal pelanggan atau tim pemantau."
     },
     "x-prompt": {
      "en": "Which services failed?",
      "id": "Layanan apa saja yang terganggu?"
     }
    },
    "owner": {
     "$ref": "#/$defs/text",
     "x-default": "{user}",
     "description": "The person who sees this document through to the end.",
     "x-description": {
      "id": "Orang yang mengawal dokumen ini sampai selesai."
     },
     "x-prompt": {
      "en": "Who owns this document?",
      "id": "Siapa penanggung jawab dokumen ini?"
     }
    },
    "authors": {
     "$ref": "#/$defs/texts",
     "description": "The people who wrote it.",
     "x-description": {
      "id": "Para penulisnya."
     }
    },
    "timezone": {
     "$ref": "#/$defs/text",
     "examples": [
      "Asia/Jakarta",
      "WIB",
      "UTC"
     ],
     "x-default": "{timezone}",
     "description": "The time zone of every time that is written without one.",
     "x-description": {
      "id": "Zona waktu untuk semua jam yang ditulis tanpa zona."
     }
    },
    "times": {
     "type": [
      "object",
      "null"
     ],
     "description": "When it began, was noticed, answered, announced, contained, solved and proven. Durations are worked out from these.",
     "x-description": {
      "id": "Kapan mulai, diketahui, direspons, diumumkan, diredam, selesai, dan terbukti pulih. Durasi dihitung dari sini."
     },
     "properties": {
      "started": {
       "$ref": "#/$defs/instant",
       "x-demanded": true,
       "description": "When customers first felt it, even if nobody had noticed yet.",
       "x-description": {
        "id": "Kapan pelanggan mulai merasakannya, meski belum ada yang menyadari."
       },
       "x-prompt": {
        "en": "When did it start?",
        "id": "Kapan mulai?"
       }
      },
      "detected": {
       "$ref": "#/$defs/instant",
       "description": "When the first of us noticed, or the first alert fired.",
       "x-description": {
        "id": "Kapan pertama kali diketahui tim atau alarm pertama berbunyi."
       }
      },
      "acknowledged": {
       "$ref": "#/$defs/instant",
       "description": "When somebody took charge.",
       "x-description": {
        "id": "Kapan ada yang mulai menangani."
       }
      },
      "first_notice": {
       "$ref": "#/$defs/instant",
       "description": "When customers were first told.",
       "x-description": {
        "id": "Kapan pelanggan pertama kali diberi tahu."
       }
      },
      "mitigated": {
       "$ref": "#/$defs/instant",
       "description": "When customers no longer felt it, even if the cause was still there.",
       "x-description": {
        "id": "Kapan pelanggan tidak lagi merasakannya, meski penyebabnya belum hilang."
       }
      },
      "resolved": {
       "$ref": "#/$defs/instant",
       "x-demanded": true,
       "description": "When the service worked again.",
       "x-description": {
        "id": "Kapan layanan berfungsi lagi."
       },
       "x-prompt": {
        "en": "When was it resolved? (leave empty if it is still going on)",
        "id": "Kapan selesai? (kosongkan jika masih berlangsung)"
       }
      },
      "verified": {
       "$ref": "#/$defs/instant",
       "description": "When a test or a customer proved that it worked.",
       "x-description": {
        "id": "Kapan terbukti pulih lewat uji ulang atau konfirmasi pelanggan."
       }
      }
     }
    },
    "detected_by": {
     "enum": [
      "monitor",
      "customer",
      "staff",
      "partner",
      null
     ],
     "description": "Who or what noticed first.",
     "x-description": {
      "id": "Siapa atau apa yang pertama kali menyadarinya."
     }
    },
    "impact": {
     "type": [
      "object",
      "null"
     ],
     "description": "What it cost your customers and your business, in figures.",
     "x-description": {
      "id": "Kerugian pelanggan dan bisnis, dalam angka."
     },
     "properties": {
      "customers_affected": {
       "$ref": "#/$defs/count",
       "description": "How many customers were affected; 0 says that nobody was.",
       "x-description": {
        "id": "Jumlah pelanggan yang terdampak; 0 berarti tidak ada."
       },
       "x-prompt": {
        "en": "How many customers were affected? (0 if nobody)",
        "id": "Berapa pelanggan yang terdampak? (0 jika tidak ada)"
       }
      },
      "orders_lost": {
       "$ref": "#/$defs/count",
       "description": "Orders that were cancelled or never came in.",
       "x-description": {
        "id": "Pesanan yang batal atau tidak pernah masuk."
       }
      },
      "support_contacts": {
       "$ref": "#/$defs/count",
       "description": "Calls, chats, messages and tickets to support because of it.",
       "x-description": {
        "id": "Telepon, chat, pesan, dan tiket ke layanan pelanggan karena gangguan ini."
       }
      },
      "revenue_loss": {
       "$ref": "#/$defs/money",
       "description": "Revenue that was lost, estimated if need be.",
       "x-description": {
        "id": "Pendapatan yang hilang, boleh perkiraan."
       }
      },
      "reputation": {
       "$ref": "#/$defs/text",
       "description": "What it did to your name, such as bad reviews, press, customers who left, and new ones who hesitate.",
       "x-description": {
        "id": "Akibatnya pada nama baik: ulasan buruk, pemberitaan, pelanggan yang pergi, calon pelanggan yang ragu."
       }
      }
     }
    },
    "cause": {
     "type": [
      "object",
      "null"
     ],
     "description": "The cause in a form that can be counted across incidents.",
     "x-description": {
      "id": "Penyebab dalam bentuk yang bisa dihitung lintas insiden."
     },
     "properties": {
      "category": {
       "enum": [
        "server",
        "software",
        "network",
        "hardware",
        "configuration",
        "capacity",
        "data",
        "third-party",
        "cyber-attack",
        "human-error",
        "power",
        "natural-disaster",
        "maintenance",
        "unknown",
        null
       ],
       "description": "The kind of cause. `unknown` is an honest answer.",
       "x-description": {
        "id": "Jenis penyebab. `unknown` adalah jawaban yang jujur."
       }
      },
      "trigger": {
       "$ref": "#/$defs/text",
       "description": "What set it off, such as a release, a change, a traffic peak or an expired certificate.",
       "x-description": {
        "id": "Pemicunya, misalnya rilis, perubahan, lonjakan trafik, atau sertifikat kedaluwarsa."
       }
      },
      "service_gap": {
       "enum": [
        "knowledge",
        "standards",
        "delivery",
        "communication",
        null
       ],
       "description": "The gap that let it happen: knowledge (not knowing what customers expect), standards (the wrong ones), delivery (below the standard), communication (promises that could not be kept).",
       "x-description": {
        "id": "Kesenjangan yang membuatnya terjadi: knowledge (tidak tahu harapan pelanggan), standards (standar yang keliru), delivery (pelaksanaan di bawah standar), communication (janji yang tidak bisa ditepati)."
       }
      }
     }
    },
    "communications": {
     "type": [
      "array",
      "null"
     ],
     "description": "Every message to customers, in order.",
     "x-description": {
      "id": "Semua pesan kepada pelanggan, berurutan."
     },
     "items": {
      "type": "object",
      "properties": {
       "at": {
        "$ref": "#/$defs/instant",
        "description": "When it went out.",
        "x-description": {
         "id": "Kapan pesan dikirim."
        }
       },
       "channel": {
        "$ref": "#/$defs/text",
        "examples": [
         "status-page",
         "site",
         "app",
         "social-media",
         "text-message",
         "e-mail",
         "phone"
        ],
        "description": "Where it went out.",
        "x-description": {
         "id": "Lewat saluran apa."
        }
       },
       "state": {
        "enum": [
         "investigating",
         "identified",
         "monitoring",
         "resolved",
         "maintenance",
         "degraded",
         "partial-outage",
         "major-outage",
         null
        ],
        "description": "The state it announced.",
        "x-description": {
         "id": "Status yang diumumkan."
        }
       },
       "next_update_by": {
        "$ref": "#/$defs/instant",
        "description": "When the next update was promised.",
        "x-description": {
         "id": "Kapan kabar berikutnya dijanjikan."
        }
       },
       "reopened": {
        "$ref": "#/$defs/flag",
        "description": "Whether it says that the failure came back, or that the repair did not hold.",
        "x-description": {
         "id": "Apakah isinya bahwa gangguan muncul lagi, atau perbaikannya tidak bertahan."
        }
       }
      }
     }
    },
    "alternatives": {
     "type": [
      "array",
      "null"
     ],
     "description": "What customers could use meanwhile.",
     "x-description": {
      "id": "Yang bisa dipakai pelanggan selama gangguan."
     },
     "items": {
      "type": "object",
      "properties": {
       "channel": {
        "$ref": "#/$defs/text",
        "examples": [
         "phone",
         "walk-in",
         "partner"
        ],
        "description": "The other way in.",
        "x-description": {
         "id": "Saluran penggantinya."
        }
       },
       "announced": {
        "$ref": "#/$defs/flag",
        "description": "Whether customers were told about it.",
        "x-description": {
         "id": "Apakah pelanggan diberi tahu."
        }
       }
      }
     }
    },
    "apology": {
     "type": [
      "object",
      "null"
     ],
     "description": "Whether and when you apologised.",
     "x-description": {
      "id": "Apakah dan kapan Anda meminta maaf."
     },
     "properties": {
      "given": {
       "$ref": "#/$defs/flag",
       "description": "Whether customers got an apology.",
       "x-description": {
        "id": "Apakah pelanggan sudah menerima permintaan maaf."
       }
      },
      "at": {
       "$ref": "#/$defs/instant",
       "description": "When it was given.",
       "x-description": {
        "id": "Kapan disampaikan."
       }
      },
      "document": {
       "$ref": "#/$defs/text",
       "description": "Path of the apology document.",
       "x-description": {
        "id": "Lokasi dokumen permintaan maaf."
       }
      },
      "register": {
       "$ref": "#/$defs/text",
       "examples": [
        "APO-2023-004"
       ],
       "description": "Its number in your register of apologies, where that is kept elsewhere.",
       "x-description": {
        "id": "Nomornya di catatan permintaan maaf, jika catatan itu ada di tempat lain."
       }
      }
     }
    },
    "compensation": {
     "type": [
      "object",
      "null"
     ],
     "description": "What customers get back. If nothing, the Compensation section says why.",
     "x-description": {
      "id": "Yang diterima pelanggan sebagai ganti rugi. Jika tidak ada, alasannya ditulis di bagian Kompensasi."
     },
     "properties": {
      "offered": {
       "$ref": "#/$defs/flag",
       "description": "Whether compensation was offered.",
       "x-description": {
        "id": "Apakah kompensasi ditawarkan."
       }
      },
      "forms": {
       "type": [
        "array",
        "null"
       ],
       "items": {
        "type": "string",
        "examples": [
         "discount",
         "voucher",
         "free-product",
         "refund",
         "service-credit"
        ]
       },
       "description": "What it consists of.",
       "x-description": {
        "id": "Bentuknya."
       }
      },
      "eligible": {
       "$ref": "#/$defs/text",
       "description": "Who gets it.",
       "x-description": {
        "id": "Siapa yang berhak."
       }
      },
      "claim": {
       "$ref": "#/$defs/text",
       "description": "What a customer has to do for it; best nothing (`automatic`).",
       "x-description": {
        "id": "Yang harus dilakukan pelanggan untuk mendapatkannya; sebaiknya tidak ada (`automatic`)."
       }
      },
      "credit": {
       "type": [
        "number",
        "null"
       ],
       "minimum": 0,
       "description": "Service credit in percent of what a month costs, where a contract gives one.",
       "x-description": {
        "id": "Kredit layanan dalam persen dari biaya sebulan, jika diatur dalam kontrak."
       }
      },
      "by": {
       "$ref": "#/$defs/instant",
       "description": "The day by which customers are to have it.",
       "x-description": {
        "id": "Paling lambat kapan pelanggan menerimanya."
       }
      },
      "applied": {
       "$ref": "#/$defs/instant",
       "description": "When customers had it.",
       "x-description": {
        "id": "Kapan pelanggan sudah menerimanya."
       }
      },
      "cost": {
       "$ref": "#/$defs/money",
       "description": "What it costs the business.",
       "x-description": {
        "id": "Biayanya bagi bisnis."
       }
      }
     }
    },
    "data": {
     "type": [
      "object",
      "null"
     ],
     "description": "What happened to customer data.",
     "x-description": {
      "id": "Apa yang terjadi pada data pelanggan."
     },
     "properties": {
      "exposed": {
       "$ref": "#/$defs/flag",
       "description": "Whether anybody could see customer data who should not.",
       "x-description": {
        "id": "Apakah data pelanggan sempat terlihat oleh pihak yang tidak berhak."
       }
      },
      "lost": {
       "$ref": "#/$defs/flag",
       "description": "Whether customer data was lost or damaged.",
       "x-description": {
        "id": "Apakah data pelanggan hilang atau rusak."
       }
      },
      "reason": {
       "$ref": "#/$defs/text",
       "description": "Why you can be sure of it.",
       "x-description": {
        "id": "Dasar kepastiannya."
       }
      }
     }
    },
    "recovery": {
     "type": [
      "object",
      "null"
     ],
     "description": "The three recoveries, a line each.",
     "x-description": {
      "id": "Tiga pemulihan, masing-masing satu baris."
     },
     "properties": {
      "customers": {
       "$ref": "#/$defs/text",
       "description": "How customers were made content again.",
       "x-description": {
        "id": "Bagaimana pelanggan dibuat puas kembali."
       }
      },
      "process": {
       "$ref": "#/$defs/text",
       "description": "How the process got better.",
       "x-description": {
        "id": "Bagaimana proses menjadi lebih baik."
       }
      },
      "employees": {
       "$ref": "#/$defs/text",
       "description": "How the people who went through it were supported.",
       "x-description": {
        "id": "Bagaimana karyawan yang mengalaminya didukung."
       }
      }
     }
    },
    "notifications": {
     "type": [
      "array",
      "null"
     ],
     "x-demanded": {
      "$ref": "#/$defs/long-or-exposed"
     },
     "description": "Whom you had to notify by law or contract. If nobody, one entry with the reason.",
     "x-description": {
      "id": "Siapa yang wajib diberi tahu menurut hukum atau kontrak. Jika tidak ada, satu entri berisi alasannya."
     },
     "items": {
      "type": "object",
      "properties": {
       "duty": {
        "$ref": "#/$defs/text",
        "examples": [
         "data-protection-authority",
         "customers-concerned",
         "regulator",
         "contract-partner",
         "insurer",
         "none"
        ],
        "description": "The law, contract or policy that asks for it, such as the id of one of your `notice_duties`.",
        "x-description": {
         "id": "Undang-undang, kontrak, atau kebijakan yang mewajibkannya; atau id dari `notice_duties` di konfigurasi."
        }
       },
       "aware_at": {
        "$ref": "#/$defs/instant",
        "description": "When you knew, which is when the clock starts.",
        "x-description": {
         "id": "Kapan Anda mengetahuinya; sejak saat itu tenggat berjalan."
        }
       },
       "notified_at": {
        "$ref": "#/$defs/instant",
        "description": "When the notice went out.",
        "x-description": {
         "id": "Kapan pemberitahuan dikirim."
        }
       },
       "recipient": {
        "$ref": "#/$defs/text",
        "description": "Who was notified.",
        "x-description": {
         "id": "Siapa yang diberi tahu."
        }
       },
       "reason": {
        "$ref": "#/$defs/text",
        "description": "Why it was late, or why none was needed.",
        "x-description": {
         "id": "Mengapa terlambat, atau mengapa tidak diperlukan."
        }
       }
      }
     }
    },
    "runbooks": {
     "type": [
      "object",
      "null"
     ],
     "description": "The runbooks and backup plans that helped, or that you missed.",
     "x-description": {
      "id": "Runbook dan rencana cadangan yang membantu, atau yang ternyata belum ada."
     },
     "properties": {
      "used": {
       "$ref": "#/$defs/texts",
       "description": "Paths of those that were used.",
       "x-description": {
        "id": "Lokasi dokumen yang dipakai."
       }
      },
      "missing": {
       "$ref": "#/$defs/flag",
       "description": "Whether one was needed and not there.",
       "x-description": {
        "id": "Apakah ada yang dibutuhkan tetapi belum tersedia."
       }
      }
     }
    },
    "faq": {
     "type": [
      "object",
      "null"
     ],
     "description": "The answers to customers' questions.",
     "x-description": {
      "id": "Jawaban atas pertanyaan pelanggan."
     },
     "properties": {
      "document": {
       "$ref": "#/$defs/text",
       "description": "Path of the customer FAQ.",
       "x-description": {
        "id": "Lokasi tanya jawab pelanggan."
       }
      }
     }
    },
    "related": {
     "$ref": "#/$defs/texts",
     "description": "Ids of incidents like this one.",
     "x-description": {
      "id": "Id insiden lain yang serupa atau terkait."
     }
    },
    "follow_up": {
     "$ref": "#/$defs/instant",
     "x-demanded": {
      "$ref": "#/$defs/long-or-exposed"
     },
     "description": "The day on which you ask customers whether all is well.",
     "x-description": {
      "id": "Tanggal Anda menanyakan kembali keadaan pelanggan."
     }
    }
   }
  },
  "sections": [
   {
    "id": "summary",
    "title": {
     "en": "Summary",
     "id": "Ringkasan"
    },
    "aliases": {
     "en": [
      "outage description",
      "incident description",
      "description of the outage",
      "description of the incident",
      "executive summary",
      "incident summary",
      "issue summary",
      "outage summary",
      "problem summary",
      "event summary",
      "summary of the incident",
      "summary of impact and cause",
      "high level summary",
      "brief summary",
      "leadup summary",
      "overview",
      "incident overview",
      "overview of the incident",
      "at a glance",
      "TL;DR",
      "TLDR",
      "abstract",
      "conclusion",
      "synopsis",
      "in short",
      "in brief",
      "what happened",
      "what broke",
      "what went down",
      "what is the issue",
      "incident description",
      "description of the incident",
      "description of the event",
      "issue description",
      "problem statement"
     ],
     "id": [
      "ringkasan insiden",
      "ringkasan gangguan",
      "ringkasan kejadian",
      "ringkasan masalah",
      "ringkasan eksekutif",
      "ringkasan singkat",
      "rangkuman",
      "rangkuman insiden",
      "rangkuman kejadian",
      "ikhtisar",
      "gambaran umum",
      "sekilas",
      "intisari",
      "singkatnya",
      "secara singkat",
      "apa yang terjadi",
      "apa yang sebenarnya terjadi",
      "deskripsi insiden",
      "deskripsi gangguan",
      "deskripsi kejadian",
      "deskripsi masalah",
      "penjelasan singkat",
      "kesimpulan"
     ],
     "fr": [
      "résumé",
      "sommaire",
      "synthèse",
      "résumé de l'incident",
      "description de l'incident",
      "vue d'ensemble",
      "que s'est-il passé",
      "ce qui s'est passé"
     ],
     "pt": [
      "resumo",
      "sumário",
      "resumo executivo",
      "resumo do incidente",
      "visão geral",
      "descrição do incidente",
      "o que aconteceu"
     ],
     "es": [
      "resumen",
      "resumen ejecutivo",
      "resumen del incidente",
      "descripción del incidente",
      "visión general",
      "qué pasó",
      "qué ocurrió",
      "qué sucedió"
     ],
     "de": [
      "Zusammenfassung",
      "Kurzfassung",
      "Überblick",
      "Übersicht",
      "Kurzbeschreibung",
      "Beschreibung des Vorfalls",
      "Was ist passiert",
      "Was ist geschehen"
     ],
     "zh": [
      "摘要",
      "概述",
      "概要",
      "总结",
      "總結",
      "事故概述",
      "事件概述",
      "故障概述",
      "事故摘要",
      "故障描述",
      "事故描述",
      "事件描述",
      "问题描述",
      "問題描述",
      "发生了什么",
      "發生了什麼"
     ],
     "ja": [
      "概要",
      "サマリー",
      "サマリ",
      "要約",
      "障害概要",
      "インシデント概要",
      "障害の概要",
      "事象"
     ]
    },
    "guidance": {
     "en": "What broke, for whom, and from when to when? Three sentences are enough.",
     "id": "Apa yang terganggu, siapa yang merasakannya, dan dari kapan sampai kapan? Tiga kalimat sudah cukup."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "impact",
    "title": {
     "en": "Impact on customers",
     "id": "Dampak pada pelanggan"
    },
    "aliases": {
     "en": [
      "impact",
      "customer impact",
      "user impact",
      "end user impact",
      "client impact",
      "member impact",
      "impact on users",
      "impact to customers",
      "impact to users",
      "impact on service",
      "service impact",
      "incident impact",
      "outage impact",
      "technical impact",
      "overall impact",
      "impact analysis",
      "impact assessment",
      "impact statement",
      "impact and scope",
      "impact summary",
      "extent of impact",
      "scope",
      "scope of impact",
      "impacts",
      "scope of the incident",
      "blast radius",
      "affected users",
      "affected customers",
      "affected services",
      "affected systems",
      "affected components",
      "users affected",
      "customers affected",
      "accounts affected",
      "services affected",
      "customers impacted",
      "users impacted",
      "impacted users",
      "impacted customers",
      "impacted services",
      "support requests raised",
      "who was affected",
      "who was impacted",
      "what was affected",
      "what was impacted",
      "what was the impact",
      "what customers experienced",
      "how were customers affected",
      "how were users affected",
      "how did this affect customers",
      "how did this affect users",
      "service degradation",
      "symptoms",
      "consequences",
      "damage"
     ],
     "id": [
      "dampak",
      "dampak insiden",
      "dampak gangguan",
      "dampak kejadian",
      "dampak pelanggan",
      "dampak pengguna",
      "dampak ke pelanggan",
      "dampak ke pengguna",
      "dampak terhadap pelanggan",
      "dampak terhadap pengguna",
      "dampak bagi pelanggan",
      "dampak bagi pengguna",
      "dampak pada pengguna",
      "dampak layanan",
      "dampak pada layanan",
      "dampak terhadap layanan",
      "dampak teknis",
      "akibat gangguan",
      "akibat bagi pelanggan",
      "cakupan dampak",
      "ruang lingkup dampak",
      "pelanggan terdampak",
      "pelanggan yang terdampak",
      "pengguna terdampak",
      "pengguna yang terdampak",
      "layanan terdampak",
      "layanan yang terdampak",
      "sistem terdampak",
      "siapa yang terdampak",
      "siapa saja yang terdampak",
      "apa yang terdampak",
      "apa dampaknya",
      "gejala"
     ],
     "fr": [
      "incidence",
      "répercussions",
      "impact utilisateur",
      "impact sur les utilisateurs",
      "impact client",
      "impact sur les clients",
      "services touchés",
      "périmètre de l'impact"
     ],
     "pt": [
      "impacto",
      "impacto nos clientes",
      "impacto para os clientes",
      "impacto nos usuários",
      "impacto no serviço",
      "serviços afetados",
      "usuários afetados",
      "clientes afetados"
     ],
     "es": [
      "impacto",
      "impacto en los clientes",
      "impacto en los usuarios",
      "impacto en el servicio",
      "servicios afectados",
      "usuarios afectados",
      "clientes afectados",
      "alcance del impacto"
     ],
     "de": [
      "Auswirkung",
      "Auswirkungen",
      "Auswirkungen auf Kunden",
      "Auswirkung auf Kunden",
      "Auswirkungen auf Nutzer",
      "Auswirkungen für Kunden",
      "betroffene Dienste",
      "betroffene Systeme"
     ],
     "zh": [
      "影响",
      "影響",
      "影响范围",
      "影響範圍",
      "影响面",
      "影响评估",
      "客户影响",
      "用户影响",
      "使用者影響",
      "受影响范围",
      "受影响的服务",
      "受影響的服務",
      "故障影响",
      "事故影响",
      "业务影响范围"
     ],
     "ja": [
      "影響",
      "影響範囲",
      "ユーザーへの影響",
      "お客様への影響",
      "顧客への影響",
      "顧客影響",
      "影響サービス",
      "障害の影響"
     ]
    },
    "guidance": {
     "en": "Who was affected, and how many? What could they not do, and what did they do instead? How many orders were cancelled, and how many people contacted support?",
     "id": "Siapa yang terdampak, dan berapa banyak? Apa yang tidak bisa mereka lakukan, dan apa yang mereka lakukan sebagai gantinya? Berapa pesanan batal, dan berapa yang menghubungi layanan pelanggan?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": true
   },
   {
    "id": "business-impact",
    "title": {
     "en": "Impact on the business",
     "id": "Dampak bisnis"
    },
    "aliases": {
     "en": [
      "business impact",
      "impact to the business",
      "impact on business",
      "business impact analysis",
      "financial impact",
      "economic impact",
      "revenue impact",
      "revenue loss",
      "lost revenue",
      "loss of revenue",
      "cost of the incident",
      "cost of the outage",
      "cost of downtime",
      "incident cost",
      "financial loss",
      "commercial impact",
      "contractual impact",
      "SLA impact",
      "SLO impact",
      "error budget impact",
      "error budget",
      "SLA breach",
      "productivity impact",
      "internal impact",
      "impact on staff",
      "operational impact"
     ],
     "id": [
      "dampak pada bisnis",
      "dampak terhadap bisnis",
      "dampak bagi bisnis",
      "dampak ke bisnis",
      "dampak usaha",
      "dampak finansial",
      "dampak keuangan",
      "dampak ekonomi",
      "dampak pendapatan",
      "dampak pada pendapatan",
      "dampak operasional",
      "dampak internal",
      "dampak produktivitas",
      "dampak SLA",
      "pelanggaran SLA",
      "kerugian",
      "kerugian bisnis",
      "kerugian finansial",
      "kerugian materiil",
      "estimasi kerugian",
      "perkiraan kerugian",
      "pendapatan yang hilang",
      "kehilangan pendapatan",
      "biaya gangguan"
     ],
     "fr": [
      "impact métier",
      "impact financier",
      "impact sur l'activité",
      "impact économique",
      "pertes financières",
      "perte de chiffre d'affaires"
     ],
     "pt": [
      "impacto no negócio",
      "impacto nos negócios",
      "impacto financeiro",
      "impacto econômico",
      "perda de receita",
      "prejuízo financeiro"
     ],
     "es": [
      "impacto en el negocio",
      "impacto de negocio",
      "impacto económico",
      "impacto financiero",
      "pérdida de ingresos",
      "pérdidas económicas"
     ],
     "de": [
      "Auswirkungen auf das Geschäft",
      "geschäftliche Auswirkungen",
      "finanzielle Auswirkungen",
      "finanzieller Schaden",
      "Umsatzausfall",
      "Umsatzverlust"
     ],
     "zh": [
      "业务影响",
      "業務影響",
      "财务影响",
      "財務影響",
      "经济损失",
      "經濟損失",
      "业务损失",
      "收入损失",
      "资损"
     ],
     "ja": [
      "ビジネスへの影響",
      "事業への影響",
      "ビジネスインパクト",
      "売上への影響",
      "業務への影響",
      "損失額",
      "金銭的影響"
     ]
    },
    "guidance": {
     "en": "What did it cost the business: lost revenue, extra work, broken service levels? Say how you estimated it.",
     "id": "Berapa kerugian bisnis: pendapatan yang hilang, kerja tambahan, SLA yang terlewat? Sebutkan cara menghitungnya."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false
   },
   {
    "id": "reputation",
    "title": {
     "en": "Reputation",
     "id": "Reputasi"
    },
    "aliases": {
     "en": [
      "impact on reputation",
      "impact on the reputation",
      "reputational impact",
      "reputation impact",
      "reputational damage",
      "reputation damage",
      "brand impact",
      "brand damage",
      "public perception",
      "public reaction",
      "customer reaction",
      "customer reactions",
      "customer sentiment",
      "customer trust",
      "loss of trust",
      "customer churn",
      "churn",
      "press coverage",
      "media coverage",
      "press and reviews",
      "reviews and press",
      "social media reaction",
      "social media reactions"
     ],
     "id": [
      "reputasi bisnis",
      "reputasi perusahaan",
      "dampak reputasi",
      "dampak pada reputasi",
      "dampak terhadap reputasi",
      "dampak pada reputasi bisnis",
      "dampak bagi reputasi",
      "citra perusahaan",
      "citra merek",
      "nama baik",
      "dampak pada citra",
      "kepercayaan pelanggan",
      "hilangnya kepercayaan pelanggan",
      "reaksi publik",
      "reaksi pelanggan",
      "reaksi di media sosial",
      "pemberitaan media",
      "liputan media",
      "ulasan pelanggan",
      "sentimen pelanggan",
      "pelanggan yang pergi",
      "pelanggan yang berhenti"
     ],
     "fr": [
      "impact sur la réputation",
      "atteinte à l'image",
      "impact sur l'image",
      "réactions des clients"
     ],
     "pt": [
      "reputação",
      "impacto na reputação",
      "dano à reputação",
      "danos à imagem",
      "reação dos clientes",
      "repercussão na imprensa"
     ],
     "es": [
      "reputación",
      "impacto en la reputación",
      "daño reputacional",
      "impacto reputacional",
      "reacción de los clientes",
      "repercusión en prensa"
     ],
     "de": [
      "Rufschaden",
      "Reputationsschaden",
      "Auswirkungen auf den Ruf",
      "Imageschaden",
      "Reaktionen der Kunden",
      "Medienecho"
     ],
     "zh": [
      "声誉影响",
      "聲譽影響",
      "品牌影响",
      "品牌影響",
      "口碑影响",
      "舆情",
      "舆情影响",
      "客户反馈",
      "客戶反應"
     ],
     "ja": [
      "評判への影響",
      "信用への影響",
      "ブランドへの影響",
      "信頼への影響",
      "レピュテーション",
      "お客様の反応"
     ]
    },
    "guidance": {
     "en": "What did it do to your name: bad reviews, press, customers who left, new customers who became harder to win? What will win the trust back?",
     "id": "Bagaimana nama baik Anda terpengaruh: ulasan buruk, pemberitaan, pelanggan yang pergi, pelanggan baru yang makin sulit didapat? Apa yang bisa mengembalikan kepercayaan?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": {
     "$ref": "#/$defs/long-or-exposed"
    }
   },
   {
    "id": "timeline",
    "cues": [
     "dated-entries"
    ],
    "title": {
     "en": "Timeline",
     "id": "Kronologi"
    },
    "aliases": {
     "en": [
      "incident timeline",
      "outage timeline",
      "event timeline",
      "timeline of events",
      "timeline of the incident",
      "detailed timeline",
      "full timeline",
      "timeline summary",
      "events timeline",
      "time line",
      "key events",
      "key moments",
      "sequence of events",
      "order of events",
      "course of events",
      "chronology",
      "chronology of events",
      "chain of events",
      "incident log",
      "event log",
      "log of events",
      "activity log",
      "work log",
      "incident history",
      "what happened when",
      "when did it happen",
      "blow by blow"
     ],
     "id": [
      "linimasa",
      "lini masa",
      "garis waktu",
      "kronologi insiden",
      "kronologi kejadian",
      "kronologi gangguan",
      "kronologi peristiwa",
      "kronologi masalah",
      "kronologis",
      "kronologis kejadian",
      "linimasa insiden",
      "linimasa kejadian",
      "linimasa gangguan",
      "timeline kejadian",
      "timeline insiden",
      "timeline gangguan",
      "urutan kejadian",
      "urutan peristiwa",
      "runtutan kejadian",
      "rangkaian kejadian",
      "rangkaian peristiwa",
      "jalannya kejadian",
      "catatan waktu",
      "catatan kejadian",
      "log kejadian",
      "log insiden",
      "kapan terjadi"
     ],
     "fr": [
      "chronologie",
      "chronologie détaillée",
      "chronologie de l'incident",
      "chronologie des événements",
      "ligne du temps",
      "frise chronologique",
      "déroulement",
      "déroulé"
     ],
     "pt": [
      "linha do tempo",
      "linha do tempo do incidente",
      "cronologia",
      "cronologia do incidente",
      "cronologia dos eventos",
      "cronograma do incidente",
      "sequência de eventos",
      "histórico do incidente"
     ],
     "es": [
      "línea de tiempo",
      "línea del tiempo",
      "línea temporal",
      "cronología",
      "cronología del incidente",
      "cronología de los hechos",
      "cronología de eventos",
      "secuencia de eventos"
     ],
     "de": [
      "Ablauf",
      "Zeitverlauf",
      "zeitlicher Ablauf",
      "zeitlicher Verlauf",
      "Verlauf",
      "Chronologie",
      "Zeitachse",
      "Zeitleiste"
     ],
     "zh": [
      "时间线",
      "時間線",
      "时间轴",
      "時間軸",
      "事件时间线",
      "事故时间线",
      "故障时间线",
      "事件经过",
      "事件經過",
      "事故经过",
      "故障经过",
      "处理过程",
      "處理過程",
      "处理时间线"
     ],
     "ja": [
      "時系列",
      "タイムライン",
      "経緯",
      "経過",
      "障害の経緯",
      "発生経緯",
      "対応経緯",
      "対応履歴"
     ]
    },
    "guidance": {
     "en": "What happened when, in order, with the date and the time zone? Include what customers were told, and when. Times, not blame.",
     "id": "Apa yang terjadi dan kapan, secara berurutan, lengkap dengan tanggal dan zona waktu? Sertakan juga apa yang disampaikan kepada pelanggan dan kapan. Catat waktunya, bukan siapa yang salah."
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Time",
       "Event",
       "Who"
      ],
      "id": [
       "Waktu",
       "Kejadian",
       "Siapa"
      ]
     }
    },
    "demanded": true
   },
   {
    "id": "detection",
    "title": {
     "en": "Detection",
     "id": "Deteksi"
    },
    "aliases": {
     "en": [
      "identified",
      "how it was identified",
      "incident detection",
      "problem detection",
      "detection and alerting",
      "detection and diagnosis",
      "monitoring and detection",
      "how was it detected",
      "how was this detected",
      "how was the incident detected",
      "how was the issue detected",
      "how we detected it",
      "how did we detect it",
      "how did we find out",
      "how did we notice",
      "how we noticed",
      "how we found out",
      "how was it noticed",
      "how was it discovered",
      "how it was discovered",
      "how was it reported",
      "incident detected by",
      "detection method",
      "detected by",
      "discovered by",
      "reported by",
      "initial detection",
      "initial report",
      "initial alert",
      "initial concerns",
      "first alert",
      "first signs",
      "discovery",
      "why was this hard to detect",
      "why did we not notice",
      "identification",
      "faults detected"
     ],
     "id": [
      "deteksi insiden",
      "deteksi gangguan",
      "deteksi masalah",
      "deteksi awal",
      "pendeteksian",
      "pendeteksian masalah",
      "bagaimana terdeteksi",
      "bagaimana gangguan terdeteksi",
      "bagaimana insiden terdeteksi",
      "bagaimana masalah terdeteksi",
      "bagaimana diketahui",
      "bagaimana gangguan diketahui",
      "bagaimana masalah ditemukan",
      "bagaimana kami mengetahuinya",
      "cara terdeteksi",
      "cara diketahui",
      "cara deteksi",
      "metode deteksi",
      "terdeteksi oleh",
      "diketahui oleh",
      "dilaporkan oleh",
      "laporan awal",
      "laporan pertama",
      "temuan awal",
      "tanda awal",
      "penemuan masalah",
      "identifikasi masalah"
     ],
     "fr": [
      "détection de l'incident",
      "comment l'incident a été détecté",
      "découverte de l'incident",
      "signalement",
      "détection du problème"
     ],
     "pt": [
      "detecção",
      "deteção",
      "detecção do incidente",
      "como foi detectado",
      "como o incidente foi detectado",
      "como descobrimos",
      "identificação do incidente"
     ],
     "es": [
      "detección",
      "detección del incidente",
      "cómo se detectó",
      "cómo se detectó el incidente",
      "cómo lo detectamos",
      "descubrimiento del incidente"
     ],
     "de": [
      "Erkennung",
      "Entdeckung",
      "Feststellung",
      "Erkennung des Vorfalls",
      "Wie wurde der Vorfall erkannt",
      "Wie wurde der Vorfall entdeckt",
      "wie es entdeckt wurde"
     ],
     "zh": [
      "发现",
      "检测",
      "偵測",
      "检测过程",
      "问题发现",
      "發現方式",
      "发现方式",
      "发现过程",
      "发现途径",
      "故障发现",
      "事件发现",
      "如何发现",
      "如何發現"
     ],
     "ja": [
      "検知",
      "検出",
      "発見",
      "検知方法",
      "障害検知",
      "検知の経緯",
      "発見の経緯",
      "発覚の経緯"
     ]
    },
    "guidance": {
     "en": "How was it noticed: a monitor, a customer's complaint, one of your staff, a partner? How long did that take, and what would have shown it sooner?",
     "id": "Bagaimana gangguan ini diketahui: dari pemantauan, keluhan pelanggan, karyawan, atau mitra? Berapa lama sampai diketahui, dan apa yang bisa membuatnya ketahuan lebih cepat?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "cause",
    "answered_by": [
     "trigger",
     "contributing-factors"
    ],
    "title": {
     "en": "Cause",
     "id": "Penyebab"
    },
    "aliases": {
     "en": [
      "underlying issue",
      "the underlying issue",
      "underlying problem",
      "the problem",
      "what was the problem",
      "causes",
      "root cause",
      "root causes",
      "the root cause",
      "root cause analysis",
      "root cause and trigger",
      "root cause and resolution",
      "RCA",
      "cause of the incident",
      "cause of the outage",
      "cause of the problem",
      "cause of the issue",
      "cause analysis",
      "analysis",
      "causal analysis",
      "cause and effect",
      "identified cause",
      "primary cause",
      "main cause",
      "underlying cause",
      "underlying causes",
      "direct cause",
      "proximate cause",
      "probable cause",
      "technical cause",
      "technical details",
      "technical analysis",
      "technical explanation",
      "technical root cause",
      "fault analysis",
      "fault",
      "faults",
      "failure analysis",
      "analysis of the incident",
      "incident analysis",
      "five whys",
      "5 whys",
      "the five whys",
      "ask why",
      "what caused it",
      "what caused this",
      "what caused the incident",
      "what caused the outage",
      "what caused the issue",
      "what was the cause",
      "what was the root cause",
      "what went wrong and why",
      "why did it happen",
      "why did this happen",
      "why it happened",
      "why it failed",
      "why did it fail",
      "how did it happen",
      "how did this happen",
      "how it happened",
      "investigation",
      "findings",
      "primary issue"
     ],
     "id": [
      "penyebab utama",
      "penyebab dasar",
      "penyebab langsung",
      "penyebab teknis",
      "penyebab gangguan",
      "penyebab insiden",
      "penyebab masalah",
      "penyebab kejadian",
      "akar masalah",
      "akar permasalahan",
      "akar penyebab",
      "akar penyebab masalah",
      "sumber masalah",
      "pokok masalah",
      "analisis",
      "analisis penyebab",
      "analisis akar masalah",
      "analisis akar penyebab",
      "analisa penyebab",
      "analisa akar masalah",
      "analisis insiden",
      "analisis gangguan",
      "analisis teknis",
      "analisis masalah",
      "detail teknis",
      "penjelasan teknis",
      "sebab",
      "sebab gangguan",
      "apa penyebabnya",
      "apa yang menyebabkan gangguan",
      "mengapa terjadi",
      "mengapa ini terjadi",
      "mengapa hal ini terjadi",
      "mengapa bisa terjadi",
      "kenapa terjadi",
      "kenapa ini terjadi",
      "kenapa bisa terjadi",
      "bagaimana ini terjadi",
      "bagaimana bisa terjadi",
      "lima mengapa",
      "5 mengapa",
      "lima kenapa",
      "hasil investigasi",
      "hasil penyelidikan",
      "investigasi",
      "temuan"
     ],
     "fr": [
      "causes racines",
      "cause profonde",
      "cause première",
      "analyse des causes",
      "cause de l'incident",
      "origine de l'incident"
     ],
     "pt": [
      "causa",
      "causa raiz",
      "causa do incidente",
      "análise da causa raiz",
      "análise de causa raiz",
      "análise das causas",
      "o que causou",
      "por que aconteceu"
     ],
     "es": [
      "causa",
      "causa raíz",
      "causa del incidente",
      "análisis de causa raíz",
      "análisis de causas",
      "por qué ocurrió"
     ],
     "de": [
      "Ursache",
      "Ursachen",
      "Grundursache",
      "Hauptursache",
      "Fehlerursache",
      "Ursachenanalyse",
      "Ursache des Vorfalls",
      "Analyse der Ursache"
     ],
     "zh": [
      "根因",
      "根本原因",
      "原因",
      "原因分析",
      "根因分析",
      "根本原因分析",
      "故障原因",
      "事故原因",
      "事件原因",
      "问题原因",
      "問題原因",
      "直接原因",
      "故障根因"
     ],
     "ja": [
      "根本原因",
      "原因",
      "原因分析",
      "根本原因分析",
      "障害原因",
      "障害の原因",
      "発生原因",
      "直接原因"
     ]
    },
    "guidance": {
     "en": "Which category of cause was it, what set it off, what was the root cause, and what else contributed? Give the evidence: logs, checks of hardware and software, diagnostics. Name conditions, not culprits.",
     "id": "Termasuk kategori apa, apa pemicunya, apa akar masalahnya, dan faktor lain apa yang ikut berperan? Sertakan bukti: log, pemeriksaan perangkat keras dan lunak, hasil diagnostik. Sebutkan kondisinya, bukan siapa yang salah."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "fix",
    "answered_by": [
     "response"
    ],
    "title": {
     "en": "Fix",
     "id": "Perbaikan"
    },
    "aliases": {
     "en": [
      "fixes",
      "the fix",
      "short term fix",
      "temporary fix",
      "permanent fix",
      "immediate fix",
      "hotfix",
      "resolution",
      "resolutions",
      "incident resolution",
      "resolution summary",
      "resolution steps",
      "resolution and recovery",
      "resolution & recovery",
      "recovery and resolution",
      "recovery actions",
      "recovery steps",
      "response and recovery",
      "response and resolution",
      "mitigation",
      "mitigations",
      "mitigation steps",
      "mitigation actions",
      "mitigation and resolution",
      "mitigation & resolution",
      "mitigation and recovery",
      "mitigation and fix",
      "remediation",
      "remediation steps",
      "remediation actions taken",
      "repair",
      "solution",
      "the solution",
      "containment",
      "containment and eradication",
      "eradication",
      "steps taken",
      "steps taken to resolve",
      "actions taken",
      "actions already taken",
      "immediate actions",
      "immediate actions taken",
      "immediate actions completed",
      "measures taken",
      "corrective action taken",
      "changes made",
      "what we did to fix it",
      "how we fixed it",
      "how did we fix it",
      "how was it fixed",
      "how it was fixed",
      "how was it resolved",
      "how was this resolved",
      "how was the incident resolved",
      "how was the issue resolved",
      "how we resolved it",
      "how did we resolve it",
      "how did we mitigate",
      "how was it mitigated"
     ],
     "id": [
      "penyelesaian",
      "penyelesaian masalah",
      "penyelesaian gangguan",
      "penyelesaian insiden",
      "perbaikan sementara",
      "perbaikan permanen",
      "perbaikan yang dilakukan",
      "langkah perbaikan",
      "langkah penyelesaian",
      "langkah pemulihan",
      "langkah mitigasi",
      "langkah yang diambil",
      "langkah yang dilakukan",
      "langkah yang sudah dilakukan",
      "tindakan yang diambil",
      "tindakan yang dilakukan",
      "tindakan yang sudah dilakukan",
      "tindakan perbaikan",
      "tindakan segera",
      "mitigasi",
      "mitigasi dan penyelesaian",
      "remediasi",
      "resolusi",
      "resolusi insiden",
      "resolusi dan pemulihan",
      "penyelesaian dan pemulihan",
      "solusi",
      "solusi sementara",
      "solusi permanen",
      "solusi yang diterapkan",
      "bagaimana diperbaiki",
      "bagaimana memperbaikinya",
      "bagaimana diselesaikan",
      "bagaimana diatasi",
      "cara penyelesaian",
      "cara mengatasi"
     ],
     "fr": [
      "résolution de l'incident",
      "correction",
      "correctif",
      "correction apportée",
      "solution apportée",
      "mesures prises",
      "atténuation",
      "actions immédiates"
     ],
     "pt": [
      "resolução",
      "resolução do incidente",
      "solução",
      "correção",
      "mitigação",
      "remediação",
      "ações imediatas",
      "ações realizadas"
     ],
     "es": [
      "resolución",
      "resolución del incidente",
      "solución",
      "solución aplicada",
      "corrección",
      "mitigación",
      "remediación",
      "acciones inmediatas"
     ],
     "de": [
      "Behebung",
      "Lösung",
      "Fehlerbehebung",
      "Problembehebung",
      "Störungsbehebung",
      "Sofortmaßnahmen",
      "ergriffene Maßnahmen",
      "Gegenmaßnahmen"
     ],
     "zh": [
      "解决方案",
      "解決方案",
      "解决方法",
      "解决措施",
      "修复",
      "修復",
      "修复方案",
      "修复措施",
      "处理措施",
      "處理措施",
      "处置措施",
      "应急措施",
      "应急处理",
      "止损措施",
      "缓解措施",
      "緩解措施"
     ],
     "ja": [
      "対応",
      "対応内容",
      "対処",
      "解決策",
      "修正内容",
      "暫定対応",
      "復旧対応",
      "復旧作業"
     ]
    },
    "guidance": {
     "en": "What was replaced, updated or reconfigured, by whom and when? Is it temporary or permanent?",
     "id": "Apa yang diganti, diperbarui, atau dikonfigurasi ulang, oleh siapa dan kapan? Sementara atau permanen?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": true
   },
   {
    "id": "retest",
    "title": {
     "en": "Retest",
     "id": "Uji ulang"
    },
    "aliases": {
     "en": [
      "retesting",
      "re test",
      "retest results",
      "verification",
      "verification of the fix",
      "verification steps",
      "verification after restoration",
      "fix verification",
      "validation",
      "validation of the fix",
      "fix validation",
      "confirmation",
      "test after the fix",
      "testing the fix",
      "post fix testing",
      "post fix verification",
      "post recovery checks",
      "post restore checks",
      "recovery verification",
      "test order",
      "test results",
      "proof that it works",
      "proof of fix",
      "did the fix work",
      "how did we verify",
      "how we verified",
      "how do we know it is fixed",
      "how do we know it works"
     ],
     "id": [
      "pengujian ulang",
      "uji coba ulang",
      "hasil uji ulang",
      "hasil pengujian",
      "hasil uji",
      "verifikasi",
      "verifikasi perbaikan",
      "verifikasi pemulihan",
      "validasi",
      "validasi perbaikan",
      "konfirmasi perbaikan",
      "pengujian setelah perbaikan",
      "pengujian pascaperbaikan",
      "pemeriksaan ulang",
      "pengecekan ulang",
      "tes ulang",
      "pesanan uji",
      "pemesanan uji",
      "bukti sudah pulih",
      "bukti perbaikan",
      "bagaimana memastikannya"
     ],
     "fr": [
      "vérification du correctif",
      "vérifications après correction",
      "validation du correctif",
      "contrôle après correction",
      "tests après correction"
     ],
     "pt": [
      "verificação",
      "validação",
      "verificação da correção",
      "validação da correção",
      "testes após a correção",
      "novo teste"
     ],
     "es": [
      "verificación",
      "validación",
      "verificación de la corrección",
      "validación de la corrección",
      "validación de la solución",
      "pruebas posteriores a la corrección"
     ],
     "de": [
      "Überprüfung der Lösung",
      "Verifizierung",
      "Verifikation",
      "Nachtest",
      "Überprüfung der Behebung",
      "Nachprüfung",
      "Wirksamkeitsprüfung"
     ],
     "zh": [
      "验证",
      "驗證",
      "修复验证",
      "修復驗證",
      "恢复验证",
      "复测",
      "回归测试",
      "验证结果",
      "驗證結果",
      "如何验证"
     ],
     "ja": [
      "検証",
      "検証結果",
      "動作確認",
      "再テスト",
      "修正の検証",
      "復旧確認",
      "効果確認",
      "再検証"
     ]
    },
    "guidance": {
     "en": "What proves that it works again: a test order, a drill, customers who were asked to try? Who did it, when, and with which result?",
     "id": "Apa buktinya layanan berfungsi lagi: pesanan uji, simulasi, pelanggan yang diminta mencoba? Siapa yang melakukannya, kapan, dan apa hasilnya?"
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Check",
       "Who",
       "When",
       "Result"
      ],
      "id": [
       "Pengujian",
       "Siapa",
       "Kapan",
       "Hasil"
      ]
     }
    },
    "demanded": true
   },
   {
    "id": "recovery",
    "title": {
     "en": "Return to normal",
     "id": "Kembali normal"
    },
    "aliases": {
     "en": [
      "back to normal",
      "return to normal operation",
      "return to normal operations",
      "return to service",
      "return to business as usual",
      "resumption of service",
      "resumption of normal service",
      "recovery",
      "service recovery",
      "full recovery",
      "system recovery",
      "recovery of service",
      "service restoration",
      "service restored",
      "restoration",
      "restoration of service",
      "restoring service",
      "all clear",
      "backlog",
      "backlog cleared",
      "backlog processing",
      "clearing the backlog",
      "customer recovery",
      "process recovery",
      "employee recovery",
      "how did we recover",
      "how we recovered",
      "when was service restored",
      "when was it back to normal"
     ],
     "id": [
      "kembali beroperasi",
      "kembali beroperasi normal",
      "kembali ke kondisi normal",
      "kembalinya layanan",
      "kembalinya layanan normal",
      "layanan kembali normal",
      "layanan pulih",
      "normalisasi",
      "normalisasi layanan",
      "pemulihan",
      "pemulihan layanan",
      "pemulihan sistem",
      "pemulihan pelanggan",
      "pemulihan proses",
      "pemulihan karyawan",
      "proses pemulihan",
      "penyelesaian antrean",
      "antrean yang tertunda",
      "pesanan tertunda",
      "kapan kembali normal",
      "kapan layanan pulih"
     ],
     "fr": [
      "rétablissement",
      "rétablissement du service",
      "retour à la normale",
      "reprise du service",
      "restauration du service",
      "service rétabli"
     ],
     "pt": [
      "recuperação",
      "restabelecimento",
      "restabelecimento do serviço",
      "restauração do serviço",
      "recuperação do serviço",
      "retorno à normalidade",
      "volta ao normal",
      "normalização"
     ],
     "es": [
      "recuperación",
      "restablecimiento",
      "restablecimiento del servicio",
      "recuperación del servicio",
      "restauración del servicio",
      "vuelta a la normalidad",
      "retorno a la normalidad"
     ],
     "de": [
      "Wiederherstellung",
      "Rückkehr zum Normalbetrieb",
      "Wiederherstellung des Dienstes",
      "Wiederaufnahme des Betriebs",
      "Wiederinbetriebnahme",
      "zurück zum Normalbetrieb"
     ],
     "zh": [
      "恢复",
      "恢復",
      "服务恢复",
      "服務恢復",
      "业务恢复",
      "恢复过程",
      "恢復過程",
      "恢复情况",
      "恢复正常",
      "恢復正常"
     ],
     "ja": [
      "復旧",
      "サービス復旧",
      "復旧状況",
      "復旧の状況",
      "正常化",
      "通常運用への復帰",
      "サービス再開",
      "完全復旧"
     ]
    },
    "guidance": {
     "en": "When was service declared normal, by which signal, and which backlog was cleared? Think of three recoveries: customers (are they content again?), the process (is it better than before?) and your staff (who looked after them afterwards?).",
     "id": "Kapan layanan dinyatakan normal, berdasarkan tanda apa, dan antrean apa saja yang sudah dibereskan? Ingat tiga pemulihan: pelanggan (sudah puas kembali?), proses (lebih baik dari sebelumnya?), dan karyawan (siapa yang mendampingi mereka setelahnya?)."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "alternatives",
    "title": {
     "en": "Alternative channels",
     "id": "Saluran alternatif"
    },
    "aliases": {
     "en": [
      "alternatives",
      "alternative channel",
      "alternative ways",
      "alternative ways to order",
      "alternative services",
      "available alternatives",
      "alternatives for customers",
      "alternatives during the outage",
      "other channels",
      "other ways to order",
      "backup channels",
      "fallback",
      "fallbacks",
      "fallback options",
      "fallback channels",
      "workaround",
      "workarounds",
      "customer workaround",
      "customer workarounds",
      "temporary workaround",
      "available workarounds",
      "manual workaround",
      "interim measures",
      "interim solution",
      "what customers could use",
      "how can customers make incidents like this less impactful",
      "what could customers do instead",
      "what could customers use meanwhile"
     ],
     "id": [
      "alternatif",
      "alternatif layanan",
      "layanan alternatif",
      "saluran lain",
      "saluran pengganti",
      "saluran cadangan",
      "kanal alternatif",
      "cara alternatif",
      "cara lain",
      "cara pemesanan alternatif",
      "cara pemesanan lain",
      "alternatif bagi pelanggan",
      "alternatif untuk pelanggan",
      "alternatif selama gangguan",
      "pilihan lain bagi pelanggan",
      "jalur alternatif",
      "jalan keluar sementara",
      "cara sementara",
      "langkah sementara",
      "apa yang bisa dipakai pelanggan"
     ],
     "fr": [
      "solution de contournement",
      "contournement",
      "canaux alternatifs",
      "solution temporaire de contournement",
      "autres canaux",
      "solution de repli"
     ],
     "pt": [
      "solução de contorno",
      "soluções de contorno",
      "solução alternativa",
      "alternativas para os clientes",
      "canais alternativos",
      "outros canais"
     ],
     "es": [
      "solución alternativa",
      "soluciones alternativas",
      "solución provisional",
      "alternativas para los clientes",
      "canales alternativos",
      "otros canales"
     ],
     "de": [
      "Umgehungslösung",
      "Workaround für Kunden",
      "Behelfslösung",
      "Ausweichmöglichkeiten",
      "alternative Kanäle",
      "Übergangslösung",
      "Alternativen für Kunden"
     ],
     "zh": [
      "替代方案",
      "备用方案",
      "備用方案",
      "临时方案",
      "臨時方案",
      "变通方法",
      "變通方法",
      "替代渠道",
      "备用渠道",
      "规避方案",
      "规避措施"
     ],
     "ja": [
      "回避策",
      "代替手段",
      "代替策",
      "代替案",
      "ワークアラウンド",
      "回避方法",
      "代替チャネル",
      "お客様側の回避策"
     ]
    },
    "guidance": {
     "en": "What could customers use meanwhile: phone, walk-in, a partner? Did it hold, and were customers told about it? Write \"None, because …\" if there was nothing.",
     "id": "Apa yang bisa dipakai pelanggan selama gangguan: telepon, datang langsung, mitra? Apakah saluran itu sanggup, dan apakah pelanggan diberi tahu? Tulis \"Tidak ada, karena …\" jika memang tidak ada."
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Channel",
       "What customers could do",
       "Announced"
      ],
      "id": [
       "Saluran",
       "Yang bisa dilakukan pelanggan",
       "Diumumkan"
      ]
     }
    },
    "demanded": {
     "$ref": "#/$defs/customer-impact"
    }
   },
   {
    "id": "customer-communication",
    "title": {
     "en": "Customer communication",
     "id": "Komunikasi pelanggan"
    },
    "aliases": {
     "en": [
      "customer communications",
      "communication with customers",
      "communication to customers",
      "communication",
      "communications",
      "client communication",
      "user communication",
      "external communication",
      "external communications",
      "public communication",
      "public communications",
      "stakeholder communication",
      "stakeholder communications",
      "internal communication",
      "internal communications",
      "incident communication",
      "incident communications",
      "communication timeline",
      "communication log",
      "communicate",
      "communications sent",
      "messaging",
      "customer messaging",
      "external message",
      "external messaging",
      "internal email",
      "status page",
      "status page updates",
      "status page messages",
      "status updates",
      "statuspage",
      "public statement",
      "press statement",
      "announcement",
      "announcements",
      "customer notification",
      "customer notifications",
      "customer notice",
      "notices to customers",
      "what we told customers",
      "what we told users",
      "what customers were told",
      "what did we tell customers",
      "how did we communicate",
      "how were customers informed",
      "how we kept customers informed",
      "customer FAQ",
      "frequently asked questions",
      "FAQ"
     ],
     "id": [
      "komunikasi dengan pelanggan",
      "komunikasi kepada pelanggan",
      "komunikasi ke pelanggan",
      "komunikasi pengguna",
      "komunikasi",
      "komunikasi eksternal",
      "komunikasi internal",
      "komunikasi publik",
      "komunikasi insiden",
      "komunikasi gangguan",
      "komunikasi selama gangguan",
      "komunikasi pemangku kepentingan",
      "informasi kepada pelanggan",
      "informasi untuk pelanggan",
      "pemberitahuan pelanggan",
      "pemberitahuan kepada pelanggan",
      "pemberitahuan ke pelanggan",
      "pengumuman",
      "pengumuman kepada pelanggan",
      "pernyataan resmi",
      "pernyataan publik",
      "siaran pers",
      "halaman status",
      "pembaruan status",
      "kabar kepada pelanggan",
      "pesan kepada pelanggan",
      "apa yang disampaikan kepada pelanggan",
      "bagaimana pelanggan diberi tahu",
      "tanya jawab pelanggan",
      "pertanyaan yang sering diajukan"
     ],
     "fr": [
      "communication client",
      "communication aux clients",
      "communication avec les clients",
      "communication externe",
      "communication aux utilisateurs",
      "information des clients",
      "message aux clients",
      "page d'état"
     ],
     "pt": [
      "comunicação",
      "comunicação com clientes",
      "comunicação com os clientes",
      "comunicação aos clientes",
      "comunicação externa",
      "comunicação interna",
      "comunicados",
      "página de status"
     ],
     "es": [
      "comunicación",
      "comunicación con clientes",
      "comunicación con los clientes",
      "comunicación a clientes",
      "comunicación externa",
      "comunicación interna",
      "comunicados",
      "página de estado"
     ],
     "de": [
      "Kommunikation",
      "Kundenkommunikation",
      "Kommunikation mit Kunden",
      "externe Kommunikation",
      "interne Kommunikation",
      "Kundeninformation",
      "Benachrichtigung der Kunden",
      "Statusmeldungen"
     ],
     "zh": [
      "沟通",
      "溝通",
      "对外沟通",
      "對外溝通",
      "客户沟通",
      "客戶溝通",
      "用户沟通",
      "客户通知",
      "用户通知",
      "通知客户",
      "公告",
      "对外公告",
      "沟通记录",
      "信息同步",
      "信息通报"
     ],
     "ja": [
      "コミュニケーション",
      "お客様への連絡",
      "顧客への連絡",
      "お客様へのご案内",
      "顧客対応",
      "ユーザーへの告知",
      "告知",
      "周知"
     ]
    },
    "guidance": {
     "en": "Which channels did you use (site, app, social media, text message, e-mail, phone)? When did the first notice go out, how late was it, and how often did updates follow? What did each one say about the cause, the estimated recovery, the steps taken and the alternatives, and where could customers find the next one?",
     "id": "Saluran apa yang dipakai (situs, aplikasi, media sosial, SMS, surel, telepon)? Kapan pemberitahuan pertama keluar, seberapa terlambat, dan seberapa sering kabar menyusul? Apa isi masing-masing: penyebab, perkiraan pulih, langkah yang diambil, dan alternatif? Di mana pelanggan bisa melihat kabar berikutnya?"
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Time",
       "Channel",
       "State",
       "What we said",
       "Next update by"
      ],
      "id": [
       "Waktu",
       "Saluran",
       "Status",
       "Yang disampaikan",
       "Kabar berikutnya"
      ]
     }
    },
    "demanded": {
     "$ref": "#/$defs/customer-impact"
    }
   },
   {
    "id": "apology",
    "title": {
     "en": "Apology",
     "id": "Permintaan maaf"
    },
    "aliases": {
     "en": [
      "apologies",
      "our apology",
      "our apologies",
      "apology to customers",
      "customer apology",
      "public apology",
      "statement of apology",
      "we apologise",
      "we apologize",
      "we are sorry",
      "sorry",
      "did we apologise",
      "did we apologize"
     ],
     "id": [
      "permohonan maaf",
      "permintaan maaf kepada pelanggan",
      "permohonan maaf kepada pelanggan",
      "pernyataan maaf",
      "pernyataan permintaan maaf",
      "ucapan maaf",
      "surat permintaan maaf",
      "kami mohon maaf",
      "kami meminta maaf",
      "mohon maaf"
     ],
     "fr": [
      "nos excuses",
      "présentation d'excuses",
      "excuses aux clients",
      "nous vous présentons nos excuses",
      "toutes nos excuses"
     ],
     "pt": [
      "desculpas",
      "pedido de desculpas",
      "pedimos desculpas",
      "nossas desculpas",
      "nosso pedido de desculpas"
     ],
     "es": [
      "disculpas",
      "nuestras disculpas",
      "pedimos disculpas",
      "pedimos perdón",
      "lo sentimos"
     ],
     "de": [
      "Entschuldigung",
      "unsere Entschuldigung",
      "Bitte um Entschuldigung",
      "Wir entschuldigen uns",
      "Wir bitten um Entschuldigung"
     ],
     "zh": [
      "致歉",
      "道歉",
      "致歉声明",
      "致歉聲明",
      "道歉声明",
      "道歉聲明",
      "向客户致歉",
      "公开致歉",
      "我们的歉意"
     ],
     "ja": [
      "お詫び",
      "おわび",
      "謝罪",
      "お客様へのお詫び",
      "謝罪文",
      "お詫びの言葉"
     ]
    },
    "guidance": {
     "en": "Did you apologise? Who did, where and when? Quote the text or link the apology document. If not, say why.",
     "id": "Sudahkah Anda meminta maaf? Siapa yang menyampaikan, di mana, dan kapan? Kutip isinya atau tautkan dokumennya. Jika belum, tuliskan alasannya."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": {
     "$ref": "#/$defs/customer-impact"
    }
   },
   {
    "id": "compensation",
    "title": {
     "en": "Compensation",
     "id": "Kompensasi"
    },
    "aliases": {
     "en": [
      "compensations",
      "customer compensation",
      "compensation to customers",
      "compensation for customers",
      "compensation offered",
      "credits",
      "service credit",
      "service credits",
      "SLA credits",
      "credits and refunds",
      "refund",
      "refunds",
      "reimbursement",
      "reimbursements",
      "goodwill",
      "goodwill gesture",
      "making amends",
      "making it right",
      "make good",
      "vouchers",
      "discounts and vouchers",
      "what customers get back"
     ],
     "id": [
      "kompensasi pelanggan",
      "kompensasi kepada pelanggan",
      "kompensasi untuk pelanggan",
      "kompensasi bagi pelanggan",
      "kompensasi yang diberikan",
      "ganti rugi",
      "penggantian",
      "penggantian kerugian",
      "pengembalian dana",
      "pengembalian uang",
      "refund pelanggan",
      "kredit layanan",
      "voucher",
      "voucher dan diskon",
      "restitusi"
     ],
     "fr": [
      "indemnisation",
      "dédommagement",
      "compensation des clients",
      "remboursement",
      "geste commercial",
      "avoirs et remboursements"
     ],
     "pt": [
      "compensação",
      "compensação aos clientes",
      "ressarcimento",
      "reembolso",
      "indenização",
      "créditos aos clientes"
     ],
     "es": [
      "compensación",
      "compensación a los clientes",
      "compensaciones",
      "reembolso",
      "indemnización",
      "resarcimiento"
     ],
     "de": [
      "Entschädigung",
      "Kompensation",
      "Entschädigung der Kunden",
      "Gutschrift",
      "Gutschriften",
      "Rückerstattung",
      "Rückerstattungen",
      "Kulanz"
     ],
     "zh": [
      "补偿",
      "補償",
      "赔偿",
      "賠償",
      "补偿方案",
      "補償方案",
      "赔偿方案",
      "客户补偿",
      "客戶補償",
      "补偿措施",
      "退款"
     ],
     "ja": [
      "補償",
      "補償対応",
      "返金",
      "返金対応",
      "お客様への補償",
      "賠償",
      "補填"
     ]
    },
    "guidance": {
     "en": "What do customers get (discount, voucher, free product, refund, service credit), who is eligible, how do they claim it, and what does it cost? If nothing: \"None, because …\". A failure made good can leave a customer more loyal than before.",
     "id": "Apa yang diterima pelanggan (diskon, voucher, produk gratis, pengembalian dana, kredit layanan), siapa yang berhak, bagaimana cara klaimnya, dan berapa biayanya? Jika tidak ada: \"Tidak ada, karena …\". Gangguan yang dipulihkan dengan baik bisa membuat pelanggan lebih setia dari sebelumnya."
    },
    "content": {
     "kind": "list"
    },
    "demanded": {
     "$ref": "#/$defs/compensable"
    }
   },
   {
    "id": "data-safety",
    "title": {
     "en": "Data safety",
     "id": "Keamanan data"
    },
    "aliases": {
     "en": [
      "data security",
      "data protection",
      "data privacy",
      "data loss",
      "data exposure",
      "data breach",
      "data leak",
      "data integrity",
      "data impact",
      "impact on data",
      "impact on customer data",
      "customer data",
      "personal data",
      "security impact",
      "privacy impact",
      "information security",
      "data compromise",
      "was data lost",
      "was data exposed",
      "was any data lost",
      "was any data exposed",
      "was customer data affected",
      "is my data safe",
      "notification duties",
      "regulatory notification",
      "breach notification"
     ],
     "id": [
      "keamanan data pelanggan",
      "keamanan informasi",
      "perlindungan data",
      "perlindungan data pribadi",
      "kerahasiaan data",
      "privasi data",
      "integritas data",
      "data pelanggan",
      "data pribadi",
      "kebocoran data",
      "kehilangan data",
      "dampak pada data",
      "dampak terhadap data",
      "dampak keamanan",
      "apakah data aman",
      "apakah data pelanggan aman",
      "apakah data bocor",
      "apakah ada data yang hilang",
      "kewajiban pemberitahuan",
      "kewajiban pelaporan"
     ],
     "fr": [
      "sécurité des données",
      "perte de données",
      "fuite de données",
      "protection des données",
      "intégrité des données",
      "impact sur les données",
      "données personnelles"
     ],
     "pt": [
      "segurança dos dados",
      "perda de dados",
      "vazamento de dados",
      "proteção de dados",
      "integridade dos dados",
      "impacto nos dados",
      "dados pessoais"
     ],
     "es": [
      "seguridad de los datos",
      "pérdida de datos",
      "fuga de datos",
      "filtración de datos",
      "protección de datos",
      "integridad de los datos",
      "datos personales"
     ],
     "de": [
      "Datensicherheit",
      "Datenverlust",
      "Datenschutz",
      "Datenleck",
      "Datenintegrität",
      "Sicherheit der Daten",
      "Auswirkungen auf Daten",
      "personenbezogene Daten"
     ],
     "zh": [
      "数据安全",
      "資料安全",
      "数据丢失",
      "資料遺失",
      "数据泄露",
      "資料外洩",
      "数据完整性",
      "数据影响",
      "数据损失",
      "个人信息",
      "個人資料"
     ],
     "ja": [
      "データの安全性",
      "データ損失",
      "データ消失",
      "情報漏えい",
      "情報漏洩",
      "データへの影響",
      "データの整合性",
      "個人情報"
     ]
    },
    "guidance": {
     "en": "Was customer data exposed or lost? If not, say why you can be sure. If it was: whose data, which data, and whom you had to notify by law or contract, and when.",
     "id": "Apakah data pelanggan bocor atau hilang? Jika tidak, jelaskan mengapa Anda bisa yakin. Jika ya: data siapa, data apa, serta siapa yang wajib diberi tahu menurut hukum atau kontrak, dan kapan."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": {
     "$ref": "#/$defs/customers-or-exposed"
    }
   },
   {
    "id": "lessons",
    "answered_by": [
     "went-well",
     "went-badly",
     "lucky"
    ],
    "title": {
     "en": "Lessons learned",
     "id": "Pelajaran"
    },
    "aliases": {
     "en": [
      "after action report",
      "after-action review",
      "lessons",
      "lesson learned",
      "lessons learnt",
      "lesson learnt",
      "lessons identified",
      "lessons from the incident",
      "learnings",
      "learnings and risks",
      "key learnings",
      "learning points",
      "what we learned",
      "what we learnt",
      "what we have learned",
      "what did we learn",
      "what have we learned",
      "what can we learn",
      "takeaways",
      "key takeaways",
      "insights",
      "key insights",
      "reflections",
      "retrospective",
      "retro"
     ],
     "id": [
      "pelajaran yang dipetik",
      "pelajaran yang diambil",
      "pelajaran yang didapat",
      "pelajaran yang diperoleh",
      "pelajaran dari insiden",
      "pelajaran dari gangguan",
      "pelajaran penting",
      "pembelajaran",
      "poin pembelajaran",
      "hikmah",
      "hal yang dipelajari",
      "yang kami pelajari",
      "yang kita pelajari",
      "apa yang kami pelajari",
      "apa yang kita pelajari",
      "apa yang dipelajari",
      "catatan pembelajaran",
      "retrospektif"
     ],
     "fr": [
      "leçons apprises",
      "leçons tirées",
      "leçons",
      "enseignements",
      "enseignements tirés",
      "retour d'expérience",
      "ce que nous avons appris",
      "ce que nous retenons"
     ],
     "pt": [
      "lições aprendidas",
      "lições",
      "lição aprendida",
      "aprendizados",
      "principais aprendizados",
      "o que aprendemos"
     ],
     "es": [
      "lecciones aprendidas",
      "lecciones",
      "lección aprendida",
      "aprendizajes",
      "principales aprendizajes",
      "qué aprendimos",
      "qué hemos aprendido",
      "lo que aprendimos"
     ],
     "de": [
      "Erkenntnisse",
      "Lehren",
      "gewonnene Erkenntnisse",
      "Lehren aus dem Vorfall",
      "gelernte Lektionen",
      "was wir gelernt haben",
      "was haben wir gelernt"
     ],
     "zh": [
      "经验教训",
      "經驗教訓",
      "教训",
      "教訓",
      "经验总结",
      "經驗總結",
      "复盘总结",
      "总结与反思",
      "反思",
      "反思总结",
      "我们学到了什么",
      "心得"
     ],
     "ja": [
      "教訓",
      "学び",
      "学んだこと",
      "得られた教訓",
      "得られた学び",
      "振り返り",
      "ふりかえり",
      "気づき"
     ]
    },
    "guidance": {
     "en": "What went well, what went badly, and where did luck help?",
     "id": "Apa yang berjalan baik, apa yang berjalan buruk, dan di mana kita terbantu keberuntungan?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": true
   },
   {
    "id": "actions",
    "title": {
     "en": "Action items",
     "id": "Tindak lanjut"
    },
    "aliases": {
     "en": [
      "action item",
      "actions",
      "action points",
      "action plan",
      "action list",
      "actions and owners",
      "action items and follow ups",
      "corrective action",
      "corrective actions",
      "corrective and preventive actions",
      "corrective and preventative actions",
      "corrective and preventive measures",
      "corrective and preventative measures",
      "corrective and preventative measure",
      "corrective measures",
      "preventive actions",
      "preventative actions",
      "preventive measures",
      "preventative measures",
      "prevention",
      "preventing recurrence",
      "prevention of recurrence",
      "preventing this in the future",
      "how do we prevent this",
      "how will we prevent this",
      "how do we prevent this from happening again",
      "how are we preventing it from happening again",
      "how can we prevent this in the future",
      "remediation items",
      "remediation plan",
      "repair items",
      "follow up",
      "follow ups",
      "followup",
      "followups",
      "follow up actions",
      "follow up items",
      "follow up tasks",
      "follow on actions",
      "next steps",
      "next actions",
      "moving forward",
      "going forward",
      "future actions",
      "future work",
      "future plans",
      "planned actions",
      "planned improvements",
      "recommendations",
      "recommended actions",
      "improvements",
      "improvement actions",
      "improvement plan",
      "process improvements",
      "technical improvements",
      "documentation improvements",
      "architectural improvements",
      "short term improvements",
      "medium term improvements",
      "long term improvements",
      "long term solution",
      "long term fix",
      "long term actions",
      "areas for improvement",
      "opportunities for improvement",
      "todos",
      "to dos",
      "tasks",
      "outstanding work",
      "outstanding actions",
      "review actions",
      "what are we doing about it",
      "how are we making incidents like this less likely",
      "making incidents like this less likely",
      "how can we improve",
      "what we are doing about it",
      "what will we do",
      "what we will change",
      "what are we changing",
      "what are we doing to prevent this",
      "what happens next",
      "backlog check"
     ],
     "id": [
      "tindakan lanjutan",
      "tindak lanjut dan pencegahan",
      "rencana tindak lanjut",
      "rencana tindakan",
      "rencana aksi",
      "rencana perbaikan",
      "rencana ke depan",
      "daftar tindakan",
      "daftar tindak lanjut",
      "daftar tugas",
      "aksi lanjutan",
      "langkah selanjutnya",
      "langkah berikutnya",
      "langkah lanjutan",
      "langkah ke depan",
      "langkah pencegahan",
      "tindakan pencegahan",
      "tindakan korektif",
      "tindakan preventif",
      "tindakan korektif dan preventif",
      "tindakan perbaikan dan pencegahan",
      "perbaikan dan pencegahan",
      "perbaikan jangka pendek",
      "perbaikan jangka panjang",
      "solusi jangka panjang",
      "pencegahan",
      "upaya pencegahan",
      "mencegah terulang",
      "agar tidak terulang",
      "bagaimana mencegahnya",
      "bagaimana mencegah terulang",
      "rekomendasi",
      "rekomendasi perbaikan",
      "saran perbaikan",
      "usulan perbaikan",
      "hal yang perlu diperbaiki",
      "yang akan kami lakukan",
      "apa selanjutnya",
      "pekerjaan rumah"
     ],
     "fr": [
      "plan d'action",
      "éléments d'action",
      "actions préventives",
      "actions correctives",
      "mesures préventives",
      "mesures correctives",
      "actions de suivi",
      "prochaines étapes"
     ],
     "pt": [
      "ações",
      "plano de ação",
      "itens de ação",
      "ações corretivas",
      "ações preventivas",
      "medidas preventivas",
      "próximos passos",
      "ações de acompanhamento"
     ],
     "es": [
      "acciones",
      "plan de acción",
      "acciones correctivas",
      "acciones preventivas",
      "medidas preventivas",
      "medidas correctivas",
      "próximos pasos",
      "acciones de seguimiento"
     ],
     "de": [
      "Maßnahmen",
      "Folgemaßnahmen",
      "Korrekturmaßnahmen",
      "vorbeugende Maßnahmen",
      "Präventivmaßnahmen",
      "nächste Schritte",
      "weitere Maßnahmen",
      "Verbesserungsmaßnahmen"
     ],
     "zh": [
      "改进措施",
      "改進措施",
      "后续行动",
      "後續行動",
      "行动项",
      "行動項目",
      "后续措施",
      "后续改进",
      "改进计划",
      "改進計畫",
      "预防措施",
      "預防措施",
      "整改措施",
      "纠正措施",
      "待办事项",
      "待辦事項"
     ],
     "ja": [
      "再発防止策",
      "再発防止",
      "対策",
      "恒久対応",
      "今後の対応",
      "改善策",
      "アクションアイテム",
      "ネクストアクション"
     ]
    },
    "guidance": {
     "en": "What will you change so that the root cause goes away? Each action has an owner, a due date, a kind (prevent, detect, mitigate, communicate, compensate) and a status. Let customers' complaints feed this list too.",
     "id": "Apa yang akan diubah agar akar masalahnya hilang? Setiap tindakan punya penanggung jawab, tenggat, jenis (cegah, deteksi, mitigasi, komunikasi, kompensasi), dan status. Keluhan pelanggan juga layak masuk ke daftar ini."
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Action",
       "Kind",
       "Owner",
       "Due",
       "Status"
      ],
      "id": [
       "Tindakan",
       "Jenis",
       "Penanggung jawab",
       "Tenggat",
       "Status"
      ]
     }
    },
    "demanded": true
   },
   {
    "id": "evaluation",
    "title": {
     "en": "Evaluation of the response",
     "id": "Evaluasi penanganan"
    },
    "aliases": {
     "en": [
      "evaluation",
      "response evaluation",
      "response review",
      "response assessment",
      "review of the response",
      "assessment of the response",
      "incident response evaluation",
      "incident response review",
      "incident management review",
      "evaluation of incident handling",
      "how did we do",
      "how'd we do",
      "how did we respond overall",
      "how well did we respond",
      "how well did we do",
      "how did the response go",
      "response effectiveness",
      "effectiveness of the response",
      "communication review",
      "process review",
      "follow up with customers",
      "customer follow up",
      "recurring issues",
      "recurrence",
      "incident response analysis"
     ],
     "id": [
      "evaluasi",
      "evaluasi respons",
      "evaluasi tanggapan",
      "evaluasi insiden",
      "evaluasi gangguan",
      "evaluasi penanganan gangguan",
      "evaluasi penanganan insiden",
      "evaluasi komunikasi",
      "evaluasi proses",
      "evaluasi kinerja tim",
      "tinjauan penanganan",
      "tinjauan respons",
      "penilaian penanganan",
      "penilaian respons",
      "efektivitas penanganan",
      "seberapa baik penanganannya",
      "tindak lanjut kepada pelanggan",
      "tindak lanjut dengan pelanggan"
     ],
     "fr": [
      "évaluation de la réponse",
      "évaluation de la gestion de l'incident",
      "bilan de la réponse",
      "bilan de la gestion de l'incident",
      "analyse de la réponse"
     ],
     "pt": [
      "avaliação da resposta",
      "avaliação do atendimento",
      "avaliação da resposta ao incidente",
      "análise da resposta",
      "como respondemos"
     ],
     "es": [
      "evaluación de la respuesta",
      "evaluación de la respuesta al incidente",
      "evaluación de la gestión",
      "análisis de la respuesta",
      "cómo respondimos"
     ],
     "de": [
      "Bewertung der Reaktion",
      "Bewertung des Vorgehens",
      "Bewertung der Störungsbearbeitung",
      "Auswertung der Reaktion",
      "Beurteilung der Reaktion"
     ],
     "zh": [
      "响应评估",
      "應變評估",
      "处置评估",
      "处理评估",
      "应急响应评估",
      "应急评估",
      "响应复盘",
      "处置情况评价"
     ],
     "ja": [
      "対応の評価",
      "対応評価",
      "対応の振り返り",
      "対応の検証",
      "障害対応の評価",
      "インシデント対応の評価"
     ]
    },
    "guidance": {
     "en": "How well did communication, alternative channels and compensation work? Walk through it as a customer: did you anticipate their needs, acknowledge their feelings, apologise and own it, offer alternatives, make amends? When do you follow up with them? Were duties to notify authorities or partners met?",
     "id": "Seberapa baik komunikasi, saluran alternatif, dan kompensasi berjalan? Telusuri dari sisi pelanggan: apakah kebutuhan mereka diantisipasi, perasaan mereka diakui, ada permintaan maaf yang bertanggung jawab, ada alternatif, dan ada ganti rugi? Kapan Anda menghubungi mereka lagi? Apakah kewajiban memberi tahu pihak berwenang atau mitra terpenuhi?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": {
     "$ref": "#/$defs/long-or-exposed"
    }
   },
   {
    "id": "service-gap",
    "title": {
     "en": "Service gap",
     "id": "Kesenjangan layanan"
    },
    "aliases": {
     "en": [
      "service gaps",
      "service quality gap",
      "gap analysis",
      "gaps model",
      "gap identified",
      "gaps identified",
      "knowledge gap",
      "standards gap",
      "delivery gap",
      "communication gap",
      "which gap"
     ],
     "id": [
      "kesenjangan",
      "kesenjangan kualitas layanan",
      "kesenjangan pelayanan",
      "celah layanan",
      "analisis kesenjangan",
      "analisis celah",
      "gap layanan",
      "kesenjangan pengetahuan",
      "kesenjangan standar",
      "kesenjangan pelaksanaan",
      "kesenjangan penyampaian",
      "kesenjangan komunikasi"
     ],
     "fr": [
      "écart de service",
      "analyse des écarts",
      "écart de qualité de service"
     ],
     "pt": [
      "lacuna de serviço",
      "lacuna no serviço",
      "análise de lacunas"
     ],
     "es": [
      "brecha de servicio",
      "brecha en el servicio",
      "análisis de brechas"
     ],
     "de": [
      "Servicelücke",
      "Lücke im Service",
      "Lückenanalyse",
      "Dienstleistungslücke"
     ],
     "zh": [
      "服务差距",
      "服務差距",
      "差距分析",
      "服务缺口",
      "服务质量差距",
      "服務品質差距"
     ],
     "ja": [
      "サービスギャップ",
      "ギャップ分析",
      "サービス品質のギャップ",
      "サービスの乖離"
     ]
    },
    "guidance": {
     "en": "Which gap let it happen? 1: not knowing what customers expect. 2: the wrong standards. 3: delivery below the standard, the hardest to close (people, training, staffing, teamwork). 4: promises that communication could not keep. And what closes that gap?",
     "id": "Kesenjangan mana yang membuatnya terjadi? 1: tidak tahu harapan pelanggan. 2: standar yang keliru. 3: pelaksanaan di bawah standar, yang paling sulit ditutup (orang, pelatihan, jumlah staf, kerja tim). 4: janji yang tidak bisa ditepati. Lalu, apa yang menutup kesenjangan itu?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": false
   },
   {
    "id": "trigger",
    "title": {
     "en": "Trigger",
     "id": "Pemicu"
    },
    "aliases": {
     "en": [
      "triggers",
      "the trigger",
      "incident trigger",
      "triggering event",
      "trigger event",
      "initiating event",
      "what triggered it",
      "what triggered the incident",
      "what triggered this"
     ],
     "id": [
      "pemicu gangguan",
      "pemicu insiden",
      "pemicu masalah",
      "faktor pemicu",
      "kejadian pemicu",
      "pencetus",
      "apa pemicunya",
      "apa yang memicu"
     ],
     "fr": [
      "déclencheur",
      "élément déclencheur",
      "facteur déclenchant",
      "événement déclencheur",
      "ce qui a déclenché l'incident"
     ],
     "pt": [
      "gatilho",
      "gatilho do incidente",
      "evento desencadeador",
      "fator desencadeante",
      "o que desencadeou o incidente"
     ],
     "es": [
      "desencadenante",
      "detonante",
      "evento desencadenante",
      "factor desencadenante",
      "disparador",
      "qué desencadenó el incidente"
     ],
     "de": [
      "Auslöser",
      "auslösendes Ereignis",
      "Auslöser des Vorfalls",
      "Auslöser der Störung",
      "was war der Auslöser"
     ],
     "zh": [
      "触发因素",
      "觸發因素",
      "触发原因",
      "觸發原因",
      "触发条件",
      "觸發條件",
      "诱因",
      "诱发因素",
      "触发事件",
      "導火線"
     ],
     "ja": [
      "きっかけ",
      "引き金",
      "トリガー",
      "契機",
      "発生の契機",
      "障害のきっかけ",
      "直接のきっかけ"
     ]
    },
    "guidance": {
     "en": "What set it off?",
     "id": "Apa yang memicunya?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "contributing-factors",
    "title": {
     "en": "Contributing factors",
     "id": "Faktor pendukung"
    },
    "aliases": {
     "en": [
      "why it wasn't caught",
      "why it was not caught",
      "why we didn't catch it",
      "why this wasn't caught earlier",
      "contributing factor",
      "contributory factors",
      "contributing causes",
      "contributing conditions",
      "contributing cause",
      "contributors",
      "contributors and enablers",
      "mitigators",
      "aggravating factors",
      "other factors",
      "mitigating factors",
      "enabling conditions",
      "process breakdown",
      "process breakdowns",
      "what contributed",
      "what made it worse"
     ],
     "id": [
      "faktor penyebab",
      "faktor kontribusi",
      "faktor yang berkontribusi",
      "faktor yang berperan",
      "faktor yang turut berperan",
      "faktor penyerta",
      "faktor pemberat",
      "faktor yang memperparah",
      "faktor lain",
      "penyebab lain",
      "penyebab tambahan",
      "apa yang memperparah"
     ],
     "fr": [
      "facteurs contributifs",
      "facteurs aggravants",
      "facteurs ayant contribué",
      "causes contributives",
      "autres facteurs",
      "facteurs de risque ayant joué"
     ],
     "pt": [
      "fatores contribuintes",
      "fatores que contribuíram",
      "fatores agravantes",
      "causas contribuintes",
      "outros fatores"
     ],
     "es": [
      "factores contribuyentes",
      "factores que contribuyeron",
      "factores agravantes",
      "causas contribuyentes",
      "otros factores"
     ],
     "de": [
      "begünstigende Faktoren",
      "beitragende Faktoren",
      "mitwirkende Faktoren",
      "erschwerende Faktoren",
      "weitere Faktoren",
      "was dazu beigetragen hat"
     ],
     "zh": [
      "促成因素",
      "影响因素",
      "影響因素",
      "间接原因",
      "間接原因",
      "次要原因",
      "其他因素",
      "加剧因素",
      "相关因素"
     ],
     "ja": [
      "要因",
      "寄与要因",
      "間接原因",
      "間接的な原因",
      "背景要因",
      "誘発要因",
      "その他の要因",
      "悪化要因"
     ]
    },
    "guidance": {
     "en": "What else had to be true for it to happen, or made it worse?",
     "id": "Kondisi apa lagi yang ikut menyebabkan atau memperparahnya?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "response",
    "title": {
     "en": "Response",
     "id": "Respons"
    },
    "aliases": {
     "en": [
      "incident response",
      "our response",
      "the response",
      "initial response",
      "response actions",
      "response steps",
      "response summary",
      "incident handling",
      "handling of the incident",
      "responder actions",
      "how did we respond",
      "how we responded",
      "what did we do",
      "what we did",
      "escalation",
      "debugging",
      "troubleshooting",
      "diagnosis"
     ],
     "id": [
      "respons insiden",
      "respons tim",
      "respons awal",
      "respon",
      "respon insiden",
      "respon tim",
      "tanggapan",
      "tanggapan tim",
      "penanganan",
      "penanganan insiden",
      "penanganan gangguan",
      "penanganan masalah",
      "penanganan awal",
      "proses penanganan",
      "langkah penanganan",
      "bagaimana kami merespons",
      "bagaimana penanganannya",
      "apa yang kami lakukan",
      "eskalasi",
      "diagnosis masalah"
     ],
     "fr": [
      "réponse à l'incident",
      "réponse",
      "prise en charge",
      "gestion de l'incident",
      "intervention",
      "réaction de l'équipe"
     ],
     "pt": [
      "resposta",
      "resposta ao incidente",
      "atendimento ao incidente",
      "tratamento do incidente",
      "gestão do incidente"
     ],
     "es": [
      "respuesta",
      "respuesta al incidente",
      "gestión del incidente",
      "atención del incidente",
      "tratamiento del incidente"
     ],
     "de": [
      "Reaktion",
      "Reaktion auf den Vorfall",
      "Bearbeitung des Vorfalls",
      "Störungsbearbeitung",
      "Vorfallbearbeitung"
     ],
     "zh": [
      "响应",
      "響應",
      "应急响应",
      "應急響應",
      "响应过程",
      "应急处置",
      "應變處理",
      "事件响应",
      "事件响应过程"
     ],
     "ja": [
      "初動対応",
      "初動",
      "インシデント対応",
      "障害対応",
      "対応の流れ",
      "対応状況",
      "対応経過"
     ]
    },
    "guidance": {
     "en": "What did the responders do?",
     "id": "Apa yang dilakukan tim yang menangani?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "went-well",
    "title": {
     "en": "What went well",
     "id": "Yang berjalan baik"
    },
    "aliases": {
     "en": [
      "went well",
      "things that went well",
      "things went well",
      "what worked",
      "what worked well",
      "what did go well",
      "what did we do well",
      "what we did well",
      "what went right",
      "positives",
      "successes",
      "strengths",
      "the good",
      "kudos"
     ],
     "id": [
      "berjalan baik",
      "berjalan dengan baik",
      "apa yang berjalan baik",
      "apa yang berjalan dengan baik",
      "hal yang berjalan baik",
      "yang sudah baik",
      "yang sudah berjalan baik",
      "apa yang sudah baik",
      "hal baik",
      "hal positif",
      "sisi positif",
      "kekuatan",
      "apa yang berhasil"
     ],
     "fr": [
      "ce qui a fonctionné",
      "ce qui a bien fonctionné",
      "ce qui s'est bien passé",
      "ce que nous avons bien fait",
      "points positifs",
      "points forts"
     ],
     "pt": [
      "o que deu certo",
      "o que funcionou",
      "o que funcionou bem",
      "o que correu bem",
      "o que foi bem",
      "pontos positivos"
     ],
     "es": [
      "qué salió bien",
      "lo que salió bien",
      "qué funcionó",
      "qué funcionó bien",
      "lo que funcionó",
      "puntos positivos",
      "aspectos positivos"
     ],
     "de": [
      "was gut lief",
      "was lief gut",
      "was gut funktioniert hat",
      "was hat gut funktioniert",
      "was gut gelaufen ist"
     ],
     "zh": [
      "做得好的",
      "做得好的地方",
      "做得好的方面",
      "哪些做得好",
      "哪些地方做得好",
      "进展顺利的方面",
      "好的方面",
      "亮点",
      "值得肯定的地方",
      "做得好的部分"
     ],
     "ja": [
      "うまくいったこと",
      "うまくいった点",
      "上手くいったこと",
      "よかったこと",
      "良かったこと",
      "よかった点",
      "良かった点",
      "成功した点"
     ]
    },
    "guidance": {
     "en": "What worked, and should be kept?",
     "id": "Apa yang sudah baik dan perlu dipertahankan?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "went-badly",
    "title": {
     "en": "What went badly",
     "id": "Yang berjalan buruk"
    },
    "aliases": {
     "en": [
      "went badly",
      "what went wrong",
      "what went poorly",
      "things that went wrong",
      "things that went badly",
      "things that went poorly",
      "what didn't go well",
      "what did not go well",
      "what didn't go so well",
      "what did not go so well",
      "what could have gone better",
      "what could've gone better",
      "what could go better",
      "what could be better",
      "what could be improved",
      "what could we improve",
      "what can be improved",
      "what can we improve",
      "what to improve",
      "things to improve",
      "what didn't work",
      "what did not work",
      "what was hard",
      "negatives",
      "pain points",
      "challenges",
      "difficulties",
      "shortcomings",
      "the bad",
      "why it wasn't caught"
     ],
     "id": [
      "berjalan buruk",
      "apa yang berjalan buruk",
      "apa yang tidak berjalan baik",
      "yang tidak berjalan baik",
      "yang tidak berjalan dengan baik",
      "yang kurang baik",
      "yang berjalan kurang baik",
      "apa yang kurang baik",
      "apa yang salah",
      "hal buruk",
      "hal negatif",
      "sisi negatif",
      "kekurangan",
      "kelemahan",
      "kendala",
      "hambatan",
      "tantangan",
      "apa yang bisa diperbaiki",
      "apa yang bisa lebih baik",
      "yang bisa lebih baik",
      "yang perlu ditingkatkan",
      "apa yang tidak berhasil"
     ],
     "fr": [
      "ce qui n'a pas fonctionné",
      "ce qui n'a pas bien fonctionné",
      "ce qui s'est mal passé",
      "ce qui aurait pu être mieux",
      "ce que nous aurions pu mieux faire",
      "points négatifs",
      "points à améliorer",
      "difficultés rencontrées"
     ],
     "pt": [
      "o que deu errado",
      "o que não funcionou",
      "o que não funcionou bem",
      "o que correu mal",
      "o que pode melhorar",
      "o que poderia ter sido melhor",
      "pontos negativos",
      "dificuldades"
     ],
     "es": [
      "qué salió mal",
      "lo que salió mal",
      "qué no funcionó",
      "lo que no funcionó",
      "qué podría mejorar",
      "qué se puede mejorar",
      "puntos negativos",
      "aspectos negativos"
     ],
     "de": [
      "was schlecht lief",
      "was lief schlecht",
      "was nicht gut lief",
      "was lief nicht gut",
      "was schief lief",
      "was nicht funktioniert hat",
      "was hätte besser laufen können"
     ],
     "zh": [
      "做得不好的",
      "做得不好的地方",
      "做得不足的地方",
      "哪些做得不好",
      "哪些地方做得不好",
      "不足之处",
      "不足之處",
      "存在的问题",
      "存在问题",
      "有待改进",
      "有待改进之处",
      "需要改进的地方",
      "待改進之處",
      "暴露的问题"
     ],
     "ja": [
      "うまくいかなかったこと",
      "うまくいかなかった点",
      "上手くいかなかったこと",
      "悪かったこと",
      "悪かった点",
      "改善点",
      "改善すべき点",
      "課題"
     ]
    },
    "guidance": {
     "en": "What hurt, slowed you down or was missing?",
     "id": "Apa yang menyulitkan, memperlambat, atau belum ada?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "lucky",
    "title": {
     "en": "Where we got lucky",
     "id": "Keberuntungan"
    },
    "aliases": {
     "en": [
      "where did we get lucky",
      "where we were lucky",
      "where were we lucky",
      "we got lucky",
      "got lucky",
      "how we got lucky",
      "how did we get lucky",
      "lucky breaks",
      "luck",
      "near misses"
     ],
     "id": [
      "di mana kami beruntung",
      "di mana kita beruntung",
      "di mana kita terbantu keberuntungan",
      "kami beruntung",
      "kita beruntung",
      "untungnya",
      "faktor keberuntungan",
      "faktor untung",
      "nyaris celaka"
     ],
     "fr": [
      "facteurs de chance",
      "où nous avons eu de la chance",
      "nous avons eu de la chance",
      "ce qui relève de la chance",
      "coups de chance",
      "par chance"
     ],
     "pt": [
      "onde tivemos sorte",
      "onde demos sorte",
      "tivemos sorte",
      "em que tivemos sorte",
      "fatores de sorte"
     ],
     "es": [
      "dónde tuvimos suerte",
      "en qué tuvimos suerte",
      "tuvimos suerte",
      "factores de suerte",
      "donde hubo suerte"
     ],
     "de": [
      "wo wir Glück hatten",
      "wo hatten wir Glück",
      "wir hatten Glück",
      "Glücksfälle",
      "Glück gehabt"
     ],
     "zh": [
      "幸运之处",
      "幸運之處",
      "侥幸之处",
      "我们幸运的地方",
      "幸运的地方",
      "幸运因素",
      "运气成分",
      "运气好的地方",
      "幸運的地方"
     ],
     "ja": [
      "幸運だったこと",
      "幸運だった点",
      "運が良かったこと",
      "運がよかったこと",
      "運が良かった点",
      "ラッキーだったこと"
     ]
    },
    "guidance": {
     "en": "What could have been worse but for luck?",
     "id": "Apa yang bisa lebih parah kalau bukan karena keberuntungan?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "background",
    "cues": [
     "explaining"
    ],
    "title": {
     "en": "Background",
     "id": "Latar belakang"
    },
    "aliases": {
     "en": [
      "background information",
      "technical background",
      "background and context",
      "context",
      "context and background",
      "system context",
      "system overview",
      "system description",
      "system architecture",
      "architecture",
      "architecture overview",
      "how it works",
      "how the system works",
      "how does it work",
      "introduction",
      "leadup",
      "lead up",
      "the lead up",
      "prior to the incident",
      "before the incident"
     ],
     "id": [
      "latar belakang teknis",
      "latar belakang masalah",
      "konteks",
      "konteks sistem",
      "konteks teknis",
      "gambaran sistem",
      "arsitektur",
      "arsitektur sistem",
      "cara kerja",
      "cara kerja sistem",
      "bagaimana cara kerjanya",
      "pendahuluan",
      "pengantar",
      "sebelum insiden",
      "sebelum gangguan"
     ],
     "fr": [
      "contexte",
      "contexte de l'incident",
      "contexte technique",
      "contexte général",
      "architecture du système",
      "rappel du contexte"
     ],
     "pt": [
      "contexto",
      "contexto do incidente",
      "antecedentes",
      "contextualização",
      "contexto técnico",
      "introdução",
      "arquitetura do sistema"
     ],
     "es": [
      "contexto",
      "contexto del incidente",
      "antecedentes",
      "contexto técnico",
      "introducción",
      "arquitectura del sistema"
     ],
     "de": [
      "Hintergrund",
      "Hintergründe",
      "Ausgangslage",
      "Ausgangssituation",
      "Kontext",
      "Systemübersicht",
      "Vorgeschichte",
      "Einleitung"
     ],
     "zh": [
      "背景",
      "事故背景",
      "事件背景",
      "故障背景",
      "背景介绍",
      "背景介紹",
      "背景信息",
      "背景说明",
      "系统架构",
      "系統架構",
      "前言"
     ],
     "ja": [
      "背景",
      "背景情報",
      "前提",
      "前提知識",
      "はじめに",
      "システム構成",
      "システム概要",
      "前提情報"
     ]
    },
    "guidance": {
     "en": "What must a reader know about the system to follow the story?",
     "id": "Apa yang perlu diketahui pembaca tentang sistem ini agar bisa mengikuti ceritanya?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "participants",
    "title": {
     "en": "Participants",
     "id": "Peserta"
    },
    "aliases": {
     "en": [
      "involved parties",
      "parties involved",
      "people involved",
      "names of people involved",
      "who was involved",
      "attendees",
      "postmortem attendees",
      "meeting attendees",
      "attendance",
      "authors",
      "author",
      "written by",
      "prepared by",
      "created by",
      "reviewers",
      "reviewed by",
      "owner",
      "owners",
      "postmortem owner",
      "incident owner",
      "facilitator",
      "facilitators",
      "responders",
      "incident responders",
      "response team",
      "incident team",
      "team",
      "team members",
      "people involved",
      "people and roles",
      "who was involved",
      "involved",
      "roles",
      "key people",
      "incident commander",
      "incident lead",
      "incident manager",
      "communications lead",
      "postmortem lead",
      "on call",
      "scribe",
      "contributors to this document"
     ],
     "id": [
      "peserta rapat",
      "daftar hadir",
      "yang hadir",
      "pihak terlibat",
      "pihak yang terlibat",
      "orang yang terlibat",
      "siapa yang terlibat",
      "tim penanganan",
      "tim yang terlibat",
      "tim respons",
      "tim tanggap",
      "anggota tim",
      "penulis",
      "disusun oleh",
      "dibuat oleh",
      "ditinjau oleh",
      "pemilik dokumen",
      "penanggung jawab",
      "fasilitator",
      "notulis",
      "petugas jaga",
      "komandan insiden",
      "pimpinan insiden"
     ],
     "fr": [
      "auteurs",
      "auteur·rice·s",
      "équipe",
      "personnes impliquées",
      "intervenants",
      "parties prenantes",
      "rédigé par",
      "équipe d'intervention"
     ],
     "pt": [
      "participantes",
      "pessoas envolvidas",
      "envolvidos",
      "equipe",
      "equipe envolvida",
      "autores",
      "responsáveis",
      "facilitador"
     ],
     "es": [
      "participantes",
      "personas involucradas",
      "personas implicadas",
      "involucrados",
      "equipo",
      "equipo de respuesta",
      "autores",
      "responsables"
     ],
     "de": [
      "Teilnehmer",
      "Teilnehmende",
      "Beteiligte",
      "beteiligte Personen",
      "Autoren",
      "Autor",
      "Verantwortliche",
      "Verfasser"
     ],
     "zh": [
      "参与者",
      "參與者",
      "参与人",
      "参与人员",
      "參與人員",
      "相关人员",
      "相關人員",
      "作者",
      "责任人",
      "負責人",
      "负责人",
      "参会人员",
      "与会人员",
      "处理人员",
      "值班人员"
     ],
     "ja": [
      "参加者",
      "関係者",
      "担当者",
      "作成者",
      "対応者",
      "出席者",
      "執筆者",
      "著者"
     ]
    },
    "guidance": {
     "en": "Who took part, and in which role?",
     "id": "Siapa yang terlibat, dan apa perannya?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "references",
    "title": {
     "en": "References",
     "id": "Referensi"
    },
    "aliases": {
     "en": [
      "reference",
      "resources",
      "links",
      "useful links",
      "related links",
      "relevant links",
      "related documents",
      "related documentation",
      "related issues",
      "related incidents",
      "related tickets",
      "supporting information",
      "supporting documents",
      "supporting material",
      "supporting data",
      "additional information",
      "additional resources",
      "further information",
      "further reading",
      "see also",
      "appendix",
      "appendices",
      "attachments",
      "annex",
      "annexes",
      "evidence",
      "logs",
      "log excerpts",
      "relevant logs",
      "graphs",
      "charts",
      "screenshots",
      "dashboards",
      "chat log",
      "chat logs",
      "chat transcript",
      "slack thread",
      "slack threads",
      "call recording",
      "meeting recording",
      "meeting notes",
      "recording",
      "internal post mortem",
      "sources"
     ],
     "id": [
      "rujukan",
      "daftar rujukan",
      "daftar referensi",
      "tautan",
      "tautan terkait",
      "tautan penting",
      "dokumen terkait",
      "dokumen pendukung",
      "insiden terkait",
      "tiket terkait",
      "informasi tambahan",
      "informasi pendukung",
      "data pendukung",
      "lihat juga",
      "bacaan lanjutan",
      "lampiran",
      "bukti",
      "bukti pendukung",
      "tangkapan layar",
      "grafik",
      "log sistem",
      "catatan obrolan",
      "rekaman rapat",
      "catatan rapat",
      "notulen rapat",
      "sumber"
     ],
     "fr": [
      "liens",
      "liens utiles",
      "ressources",
      "documents associés",
      "pièces jointes",
      "informations complémentaires",
      "captures d'écran",
      "pour aller plus loin"
     ],
     "pt": [
      "referências",
      "anexo",
      "links úteis",
      "documentos relacionados",
      "recursos",
      "evidências",
      "informações adicionais",
      "informações complementares"
     ],
     "es": [
      "referencias",
      "anexo",
      "enlaces",
      "enlaces útiles",
      "documentos relacionados",
      "recursos",
      "evidencias",
      "información adicional"
     ],
     "de": [
      "Referenzen",
      "Anhang",
      "Anhänge",
      "Anlagen",
      "Quellen",
      "weiterführende Links",
      "Verweise",
      "Nachweise"
     ],
     "zh": [
      "参考",
      "參考",
      "参考资料",
      "參考資料",
      "参考链接",
      "参考文献",
      "相关链接",
      "相關連結",
      "附录",
      "附錄",
      "附件",
      "相关文档",
      "相关资料",
      "相關資料",
      "证据",
      "补充信息"
     ],
     "ja": [
      "参考",
      "参考資料",
      "参考情報",
      "参考リンク",
      "参考文献",
      "関連資料",
      "関連リンク",
      "関連情報"
     ]
    },
    "guidance": {
     "en": "Links, logs, graphs and other evidence.",
     "id": "Tautan, log, grafik, dan bukti lain."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "glossary",
    "title": {
     "en": "Glossary",
     "id": "Glosarium"
    },
    "aliases": {
     "en": [
      "glossary of terms",
      "terminology",
      "terms",
      "terms and abbreviations",
      "definitions",
      "definition of terms",
      "abbreviations",
      "acronyms",
      "key terms"
     ],
     "id": [
      "daftar istilah",
      "istilah",
      "istilah penting",
      "definisi",
      "definisi istilah",
      "singkatan",
      "daftar singkatan",
      "akronim",
      "terminologi"
     ],
     "fr": [
      "glossaire",
      "termes et définitions",
      "lexique",
      "sigles et acronymes",
      "terminologie"
     ],
     "pt": [
      "glossário",
      "definições",
      "termos e definições",
      "siglas",
      "terminologia",
      "termos técnicos"
     ],
     "es": [
      "glosario",
      "definiciones",
      "términos y definiciones",
      "siglas",
      "glosario de términos",
      "terminología"
     ],
     "de": [
      "Glossar",
      "Begriffe",
      "Definitionen",
      "Begriffserklärung",
      "Begriffserklärungen",
      "Begriffsdefinitionen",
      "Abkürzungen",
      "Abkürzungsverzeichnis"
     ],
     "zh": [
      "术语",
      "術語",
      "术语表",
      "術語表",
      "名词解释",
      "名詞解釋",
      "术语解释",
      "术语说明",
      "缩略语",
      "词汇表",
      "定义",
      "定義"
     ],
     "ja": [
      "用語集",
      "用語",
      "用語解説",
      "用語説明",
      "用語の定義",
      "略語",
      "略語一覧"
     ]
    },
    "guidance": {
     "en": "Words a reader may not know.",
     "id": "Istilah yang mungkin belum dikenal pembaca."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "metadata",
    "title": {
     "en": "Incident data",
     "id": "Data insiden"
    },
    "aliases": {
     "en": [
      "metadata",
      "incident metadata",
      "incident details",
      "incident information",
      "incident facts",
      "incident statistics",
      "key facts",
      "key information",
      "key data",
      "key metrics",
      "stats",
      "document information",
      "page information",
      "category",
      "incident category",
      "incident type",
      "type of incident",
      "severity",
      "severity level",
      "incident severity",
      "priority",
      "incident status",
      "current status",
      "incident number",
      "incident id",
      "incident date",
      "incident timing",
      "date",
      "date of incident",
      "date and time",
      "date of the incident",
      "postmortem date",
      "creation date",
      "modified date",
      "last modified",
      "last updated",
      "meeting scheduled for",
      "duration",
      "incident duration",
      "outage duration",
      "duration of the outage",
      "length of the outage",
      "start time",
      "end time",
      "detection time",
      "mitigation time",
      "resolution time",
      "resolved at",
      "started at",
      "time to detect",
      "time to detection",
      "time to acknowledge",
      "time to mitigate",
      "time to recover",
      "time to recovery",
      "time to repair",
      "time to resolve",
      "time to resolution",
      "time to restore",
      "TTD",
      "TTM",
      "TTR",
      "MTTD",
      "MTTR"
     ],
     "id": [
      "informasi insiden",
      "informasi umum",
      "informasi dokumen",
      "informasi gangguan",
      "rincian insiden",
      "rincian gangguan",
      "detail insiden",
      "detail gangguan",
      "identitas insiden",
      "fakta utama",
      "metrik utama",
      "kategori",
      "kategori insiden",
      "jenis insiden",
      "jenis gangguan",
      "keparahan",
      "tingkat keparahan",
      "prioritas",
      "status insiden",
      "status gangguan",
      "nomor insiden",
      "tanggal",
      "tanggal insiden",
      "tanggal kejadian",
      "tanggal dan waktu",
      "waktu kejadian",
      "waktu mulai",
      "waktu selesai",
      "waktu deteksi",
      "waktu pemulihan",
      "waktu penyelesaian",
      "durasi",
      "durasi insiden",
      "durasi gangguan",
      "lama gangguan",
      "lamanya gangguan",
      "terakhir diperbarui"
     ],
     "fr": [
      "date de l'incident",
      "date et heure",
      "date et heure de l'incident",
      "date de début",
      "date de fin",
      "durée",
      "durée totale",
      "gravité"
     ],
     "pt": [
      "data do incidente",
      "data e hora",
      "data de início",
      "data de término",
      "duração",
      "duração total",
      "gravidade",
      "severidade"
     ],
     "es": [
      "fecha",
      "fecha y hora",
      "fecha de inicio",
      "fecha de fin",
      "duración",
      "duración total",
      "gravedad",
      "severidad"
     ],
     "de": [
      "Datum",
      "Datum des Vorfalls",
      "Datum und Uhrzeit",
      "Dauer",
      "Gesamtdauer",
      "Dauer der Störung",
      "Schweregrad",
      "Eckdaten"
     ],
     "zh": [
      "日期",
      "事故日期",
      "事件日期",
      "发生时间",
      "發生時間",
      "故障时间",
      "事故时间",
      "开始时间",
      "開始時間",
      "结束时间",
      "結束時間",
      "恢复时间",
      "恢復時間",
      "持续时间",
      "持續時間",
      "故障时长"
     ],
     "ja": [
      "日時",
      "発生日時",
      "復旧日時",
      "発生時刻",
      "復旧時刻",
      "停止時間",
      "重大度",
      "深刻度"
     ]
    },
    "guidance": {
     "en": "Dates, severity, durations and numbers of the incident; in Pulih these live in the front matter.",
     "id": "Tanggal, keparahan, durasi, dan nomor insiden; di Pulih semuanya ada di front matter."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   }
  ]
 },
 {
  "id": "backup-plan",
  "names": {
   "en": "Backup plan",
   "id": "Rencana cadangan"
  },
  "descriptions": {
   "en": "What you do, use and say when a service fails, written and rehearsed before it does.",
   "id": "Apa yang dilakukan, dipakai, dan disampaikan ketika layanan gagal; ditulis dan dilatih sebelum itu terjadi."
  },
  "file_name": "{slug}.md",
  "hints": {
   "en": [
    "incident management process",
    "incident response process",
    "incident management",
    "incident response",
    "service disruption guide",
    "backup plan",
    "back-up plan",
    "contingency plan",
    "contingency planning",
    "continuity plan",
    "business continuity plan",
    "business continuity",
    "BCP",
    "disaster recovery",
    "disaster recovery plan",
    "DRP",
    "recovery plan",
    "fallback plan",
    "emergency plan",
    "incident response plan",
    "outage plan",
    "service continuity plan",
    "IT contingency plan",
    "information system contingency plan",
    "ISCP",
    "preparedness plan",
    "resilience plan"
   ],
   "id": [
    "rencana cadangan",
    "rencana kontingensi",
    "rencana darurat",
    "rencana tanggap darurat",
    "rencana tanggap insiden",
    "rencana keberlangsungan",
    "rencana keberlangsungan bisnis",
    "rencana kelangsungan usaha",
    "rencana kelangsungan bisnis",
    "rencana kesinambungan",
    "rencana pemulihan",
    "rencana pemulihan bencana",
    "rencana penanganan gangguan",
    "rencana antisipasi gangguan"
   ],
   "fr": [
    "plan de continuité",
    "plan de continuité d'activité",
    "plan de reprise d'activité",
    "plan de reprise",
    "plan de secours",
    "plan d'urgence",
    "plan de réponse aux incidents",
    "processus de gestion d'incidents"
   ],
   "pt": [
    "plano de contingência",
    "plano de continuidade",
    "plano de continuidade de negócios",
    "plano de recuperação de desastres",
    "plano de recuperação",
    "plano de emergência",
    "plano de resposta a incidentes"
   ],
   "es": [
    "plan de contingencia",
    "plan de contingencias",
    "plan de continuidad",
    "plan de continuidad de negocio",
    "plan de continuidad del negocio",
    "plan de recuperación ante desastres",
    "plan de recuperación",
    "plan de emergencia",
    "plan de respuesta a incidentes"
   ],
   "de": [
    "Notfallplan",
    "Notfallhandbuch",
    "Notfallkonzept",
    "Kontinuitätsplan",
    "Wiederanlaufplan",
    "Ausfallplan",
    "Krisenplan",
    "Notfallvorsorgekonzept",
    "Geschäftsfortführungsplan"
   ],
   "zh": [
    "应急预案",
    "應急預案",
    "应急计划",
    "應變計畫",
    "业务连续性计划",
    "業務連續性計畫",
    "灾难恢复计划",
    "災難復原計畫",
    "容灾方案",
    "灾备方案",
    "应急响应预案",
    "备份计划"
   ],
   "ja": [
    "事業継続計画",
    "災害復旧計画",
    "緊急時対応計画",
    "コンティンジェンシープラン",
    "インシデント対応計画",
    "障害対応計画",
    "復旧計画",
    "緊急対応計画"
   ]
  },
  "$defs": {
   "instant": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?([Zz]|[+-]\\d{2}(:?\\d{2})?))?(\\[[^\\]]+\\])?)?$",
    "x-expected": {
     "en": "a time such as 2023-02-21T10:00+07:00, or a date",
     "id": "waktu seperti 2023-02-21T10:00+07:00, atau tanggal"
    }
   },
   "duration": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^(P[0-9TYMWDHS.,]+|\\d+([.,]\\d+)? ?[A-Za-z]+( \\d+([.,]\\d+)? ?[A-Za-z]+)*)$",
    "x-expected": {
     "en": "a duration such as PT2H or 2 h",
     "id": "durasi seperti PT2H atau 2 jam"
    },
    "examples": [
     "PT2H",
     "2 h",
     "30 min",
     "P6M",
     "6 months"
    ]
   },
   "text": {
    "type": [
     "string",
     "null"
    ]
   },
   "texts": {
    "type": [
     "array",
     "null"
    ],
    "items": {
     "type": "string"
    }
   }
  },
  "front_matter": {
   "type": "object",
   "required": [
    "type",
    "title"
   ],
   "properties": {
    "type": {
     "const": "backup-plan",
     "description": "The kind of document.",
     "x-description": {
      "id": "Jenis dokumen."
     }
    },
    "id": {
     "type": [
      "string",
      "integer",
      "null"
     ],
     "description": "The plan's number or name in your own register.",
     "x-description": {
      "id": "Nomor atau nama rencana di catatan Anda sendiri."
     }
    },
    "title": {
     "type": "string",
     "pattern": "\\S",
     "description": "The service that this plan keeps going, and against what.",
     "x-description": {
      "id": "Layanan yang dijaga rencana ini",
      "dan dari apa.": null
     },
     "x-prompt": {
      "en": "Which failure is this plan for?",
      "id": "Rencana ini untuk gangguan apa?"
     }
    },
    "status": {
     "enum": [
      "draft",
      "in-review",
      "final",
      null
     ],
     "x-default": "draft",
     "description": "How far the plan is. What is missing is a hint in a draft and an error once it is final.",
     "x-description": {
      "id": "Sejauh mana rencana ini. Yang kurang hanya jadi saran di draf dan jadi galat di versi final."
     }
    },
    "locale": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$",
     "examples": [
      "en",
      "id"
     ],
     "x-default": "{locale}",
     "description": "The language the plan is written in.",
     "x-description": {
      "id": "Bahasa rencana ini."
     }
    },
    "owner": {
     "$ref": "#/$defs/text",
     "x-default": "{user}",
     "x-demanded": true,
     "description": "The person who keeps the plan true.",
     "x-description": {
      "id": "Orang yang menjaga rencana ini tetap sesuai kenyataan."
     },
     "x-prompt": {
      "en": "Who owns this plan?",
      "id": "Siapa penanggung jawab rencana ini?"
     }
    },
    "backup_owner": {
     "$ref": "#/$defs/text",
     "description": "Who stands in for the owner.",
     "x-description": {
      "id": "Pengganti jika penanggung jawab berhalangan."
     }
    },
    "authors": {
     "$ref": "#/$defs/texts",
     "description": "The people who wrote it.",
     "x-description": {
      "id": "Para penulisnya."
     }
    },
    "services": {
     "$ref": "#/$defs/texts",
     "description": "The services that the plan covers.",
     "x-description": {
      "id": "Layanan yang dicakup rencana ini."
     },
     "x-prompt": {
      "en": "Which services does it cover?",
      "id": "Layanan apa saja yang dicakup?"
     }
    },
    "timezone": {
     "$ref": "#/$defs/text",
     "examples": [
      "Asia/Jakarta",
      "WIB",
      "UTC"
     ],
     "x-default": "{timezone}",
     "description": "The time zone of every time that is written without one.",
     "x-description": {
      "id": "Zona waktu untuk semua jam yang ditulis tanpa zona."
     }
    },
    "activation": {
     "type": [
      "object",
      "null"
     ],
     "description": "Who may start the plan, and on which signals.",
     "x-description": {
      "id": "Siapa yang boleh mengaktifkan rencana, dan berdasarkan tanda apa."
     },
     "properties": {
      "authority": {
       "$ref": "#/$defs/text",
       "description": "Who may start it.",
       "x-description": {
        "id": "Siapa yang berwenang mengaktifkan."
       },
       "x-prompt": {
        "en": "Who may start the plan?",
        "id": "Siapa yang berwenang mengaktifkan rencana?"
       }
      },
      "alternate": {
       "$ref": "#/$defs/text",
       "description": "Who may start it if that person cannot be reached.",
       "x-description": {
        "id": "Siapa yang berwenang jika orang itu tidak bisa dihubungi."
       }
      },
      "signals": {
       "$ref": "#/$defs/texts",
       "description": "The signals that start it, each with its threshold.",
       "x-description": {
        "id": "Tanda untuk mengaktifkannya, masing-masing dengan ambang batasnya."
       }
      }
     }
    },
    "alternatives": {
     "type": [
      "array",
      "null"
     ],
     "description": "What takes over when the main system fails.",
     "x-description": {
      "id": "Apa yang mengambil alih ketika sistem utama gagal."
     },
     "items": {
      "type": "object",
      "properties": {
       "system": {
        "$ref": "#/$defs/text",
        "examples": [
         "phone orders",
         "standby site",
         "paper forms"
        ],
        "description": "The system or channel that takes over.",
        "x-description": {
         "id": "Sistem atau saluran yang mengambil alih."
        }
       },
       "capacity": {
        "type": [
         "string",
         "number",
         "null"
        ],
        "examples": [
         "60 orders per hour",
         "50 %"
        ],
        "description": "How much of the normal load it carries.",
        "x-description": {
         "id": "Seberapa besar beban normal yang sanggup ditanggung."
        }
       },
       "switch_time": {
        "$ref": "#/$defs/duration",
        "description": "How long it takes to switch over.",
        "x-description": {
         "id": "Berapa lama waktu untuk beralih."
        }
       }
      }
     }
    },
    "objectives": {
     "type": [
      "object",
      "null"
     ],
     "description": "How fast you must be back, and how much data you may lose.",
     "x-description": {
      "id": "Seberapa cepat harus pulih, dan seberapa banyak data yang boleh hilang."
     },
     "properties": {
      "rto": {
       "$ref": "#/$defs/duration",
       "description": "Recovery time objective: the longest that the service may be away.",
       "x-description": {
        "id": "Recovery time objective: paling lama layanan boleh berhenti."
       },
       "x-prompt": {
        "en": "How long may the service be away at most (RTO)?",
        "id": "Paling lama layanan boleh berhenti berapa lama (RTO)?"
       }
      },
      "rpo": {
       "$ref": "#/$defs/duration",
       "description": "Recovery point objective: the longest stretch of data that may be lost.",
       "x-description": {
        "id": "Recovery point objective: paling lama rentang data yang boleh hilang."
       }
      }
     }
    },
    "contacts": {
     "type": [
      "array",
      "null"
     ],
     "description": "The people to reach, with somebody who stands in for each.",
     "x-description": {
      "id": "Orang yang harus dihubungi, masing-masing dengan penggantinya."
     },
     "items": {
      "type": "object",
      "properties": {
       "role": {
        "$ref": "#/$defs/text",
        "examples": [
         "incident lead",
         "technical lead",
         "customer service lead",
         "spokesperson"
        ],
        "description": "What the person does in the plan.",
        "x-description": {
         "id": "Perannya dalam rencana."
        }
       },
       "primary": {
        "$ref": "#/$defs/text",
        "description": "Who does it.",
        "x-description": {
         "id": "Siapa yang menjalankannya."
        }
       },
       "alternate": {
        "$ref": "#/$defs/text",
        "description": "Who stands in.",
        "x-description": {
         "id": "Siapa penggantinya."
        }
       },
       "channel": {
        "$ref": "#/$defs/text",
        "examples": [
         "phone",
         "on-call"
        ],
        "description": "How to reach them, also when the main system is down.",
        "x-description": {
         "id": "Cara menghubunginya, termasuk saat sistem utama mati."
        }
       }
      }
     }
    },
    "compensation_policy": {
     "type": [
      "array",
      "null"
     ],
     "description": "What customers get, per duration class.",
     "x-description": {
      "id": "Apa yang diterima pelanggan, menurut kelas durasi."
     },
     "items": {
      "type": "object",
      "properties": {
       "class": {
        "enum": [
         "short",
         "medium",
         "long",
         null
        ],
        "description": "The duration class: short under 1 h, medium up to 12 h, long beyond.",
        "x-description": {
         "id": "Kelas durasi: short di bawah 1 jam, medium sampai 12 jam, long lebih dari itu."
        }
       },
       "form": {
        "$ref": "#/$defs/text",
        "examples": [
         "apology",
         "discount",
         "voucher",
         "free-product",
         "refund",
         "service-credit"
        ],
        "description": "What it consists of.",
        "x-description": {
         "id": "Bentuknya."
        }
       },
       "amount": {
        "type": [
         "string",
         "number",
         "null"
        ],
        "examples": [
         "10 %",
         "25000 IDR"
        ],
        "description": "How much.",
        "x-description": {
         "id": "Besarnya."
        }
       }
      }
     }
    },
    "drills": {
     "type": [
      "object",
      "null"
     ],
     "description": "How often the plan is rehearsed, and what came of it.",
     "x-description": {
      "id": "Seberapa sering rencana dilatih, dan apa hasilnya."
     },
     "properties": {
      "interval": {
       "$ref": "#/$defs/duration",
       "description": "How often to rehearse.",
       "x-description": {
        "id": "Seberapa sering simulasi dilakukan."
       }
      },
      "last": {
       "$ref": "#/$defs/instant",
       "description": "When the last drill took place.",
       "x-description": {
        "id": "Kapan simulasi terakhir."
       }
      },
      "next": {
       "$ref": "#/$defs/instant",
       "description": "When the next one is due.",
       "x-description": {
        "id": "Kapan simulasi berikutnya."
       }
      },
      "findings": {
       "type": [
        "array",
        "string",
        "null"
       ],
       "items": {
        "type": "string"
       },
       "description": "What the last drill showed.",
       "x-description": {
        "id": "Temuan dari simulasi terakhir."
       }
      },
      "measured_rto": {
       "$ref": "#/$defs/duration",
       "description": "How long recovery took in the last drill.",
       "x-description": {
        "id": "Berapa lama pemulihan dalam simulasi terakhir."
       }
      },
      "measured_rpo": {
       "$ref": "#/$defs/duration",
       "description": "How much data, counted in time, the last drill or restore lost.",
       "x-description": {
        "id": "Berapa banyak data, dihitung dalam waktu, yang hilang dalam simulasi terakhir."
       }
      }
     }
    },
    "last_restore_test": {
     "$ref": "#/$defs/instant",
     "description": "When a backup was last restored to prove that it can be.",
     "x-description": {
      "id": "Kapan cadangan terakhir kali dipulihkan untuk membuktikan bisa dipakai."
     }
    },
    "reviewed": {
     "$ref": "#/$defs/instant",
     "x-default": "{today}",
     "x-demanded": true,
     "description": "When somebody last read the plan and found it true.",
     "x-description": {
      "id": "Kapan rencana terakhir dibaca dan dipastikan masih sesuai."
     }
    },
    "review_interval": {
     "$ref": "#/$defs/duration",
     "description": "How often it must be read again.",
     "x-description": {
      "id": "Seberapa sering harus ditinjau lagi."
     }
    },
    "related": {
     "$ref": "#/$defs/texts",
     "description": "Paths of runbooks and postmortems that belong to it.",
     "x-description": {
      "id": "Lokasi runbook dan tinjauan pascainsiden yang terkait."
     }
    }
   }
  },
  "sections": [
   {
    "id": "meaning",
    "cues": [
     "explaining"
    ],
    "title": {
     "en": "Purpose and scope",
     "id": "Tujuan dan cakupan"
    },
    "aliases": {
     "en": [
      "purpose",
      "scope",
      "purpose and objectives",
      "purpose of this plan",
      "purpose of this document",
      "scope and objectives",
      "scope and purpose",
      "scope of the plan",
      "aim",
      "aims",
      "objective",
      "objectives",
      "goals",
      "goal",
      "introduction",
      "overview",
      "summary",
      "executive summary",
      "about this plan",
      "about this document",
      "background",
      "policy statement",
      "assumptions",
      "applicability",
      "concept of operations",
      "system description",
      "what is this plan for",
      "what this plan covers",
      "what does this plan cover",
      "what is it",
      "why have one"
     ],
     "id": [
      "tujuan",
      "cakupan",
      "ruang lingkup",
      "lingkup",
      "tujuan dan ruang lingkup",
      "maksud dan tujuan",
      "maksud",
      "sasaran",
      "pendahuluan",
      "pengantar",
      "latar belakang",
      "gambaran umum",
      "ringkasan",
      "ikhtisar",
      "tentang rencana ini",
      "tentang dokumen ini",
      "asumsi",
      "deskripsi sistem",
      "untuk apa rencana ini"
     ],
     "fr": [
      "objet",
      "objectif",
      "objet et périmètre",
      "périmètre",
      "champ d'application",
      "contexte",
      "contexte de l'incident",
      "présentation"
     ],
     "pt": [
      "objetivo",
      "finalidade",
      "escopo",
      "objetivo e escopo",
      "âmbito",
      "introdução",
      "visão geral",
      "contexto"
     ],
     "es": [
      "objetivo",
      "propósito",
      "finalidad",
      "alcance",
      "objetivo y alcance",
      "introducción",
      "visión general",
      "contexto"
     ],
     "de": [
      "Zweck",
      "Ziel",
      "Ziele",
      "Zielsetzung",
      "Zweck und Geltungsbereich",
      "Geltungsbereich",
      "Einleitung",
      "Überblick"
     ],
     "zh": [
      "目的",
      "目的与范围",
      "目的和范围",
      "目的與範圍",
      "目标",
      "目標",
      "范围",
      "範圍",
      "适用范围",
      "適用範圍",
      "总则",
      "總則",
      "编制目的",
      "概述",
      "简介",
      "背景"
     ],
     "ja": [
      "目的",
      "目的と範囲",
      "目的と適用範囲",
      "適用範囲",
      "対象範囲",
      "概要",
      "はじめに",
      "背景"
     ]
    },
    "guidance": {
     "en": "Which service does this plan keep going, for whom, and against which failures? What does it leave out?",
     "id": "Layanan apa yang dijaga rencana ini, untuk siapa, dan dari gangguan apa? Apa yang tidak dicakup?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "risks",
    "title": {
     "en": "Risks and weak points",
     "id": "Risiko dan titik lemah"
    },
    "aliases": {
     "en": [
      "risk",
      "risks",
      "key risks",
      "risk analysis",
      "risk assessment",
      "risk register",
      "risk matrix",
      "risk scenarios",
      "risks and threats",
      "risks and mitigations",
      "risks and vulnerabilities",
      "threats",
      "threats and vulnerabilities",
      "threat analysis",
      "threat scenarios",
      "vulnerabilities",
      "weak points",
      "weaknesses",
      "single points of failure",
      "single point of failure",
      "failure modes",
      "failure scenarios",
      "disaster scenarios",
      "scenarios",
      "hazards",
      "business impact analysis",
      "what can go wrong",
      "what could go wrong"
     ],
     "id": [
      "risiko",
      "risiko utama",
      "daftar risiko",
      "potensi risiko",
      "analisis risiko",
      "penilaian risiko",
      "identifikasi risiko",
      "matriks risiko",
      "risiko dan ancaman",
      "risiko dan mitigasi",
      "risiko dan kerentanan",
      "ancaman",
      "analisis ancaman",
      "kerentanan",
      "titik lemah",
      "titik rawan",
      "titik kegagalan tunggal",
      "kelemahan sistem",
      "skenario gangguan",
      "skenario kegagalan",
      "skenario bencana",
      "skenario",
      "analisis dampak bisnis",
      "apa yang bisa salah",
      "apa yang bisa gagal"
     ],
     "fr": [
      "risques",
      "analyse des risques",
      "évaluation des risques",
      "risques identifiés",
      "menaces",
      "vulnérabilités",
      "points faibles",
      "points de défaillance uniques"
     ],
     "pt": [
      "riscos",
      "análise de riscos",
      "avaliação de riscos",
      "matriz de riscos",
      "ameaças",
      "vulnerabilidades",
      "pontos fracos",
      "cenários de risco"
     ],
     "es": [
      "riesgos",
      "análisis de riesgos",
      "evaluación de riesgos",
      "matriz de riesgos",
      "amenazas",
      "vulnerabilidades",
      "puntos débiles",
      "escenarios de riesgo"
     ],
     "de": [
      "Risiken",
      "Risikoanalyse",
      "Risikobewertung",
      "Bedrohungen",
      "Schwachstellen",
      "Gefährdungen",
      "Szenarien",
      "Ausfallszenarien"
     ],
     "zh": [
      "风险",
      "風險",
      "风险分析",
      "風險分析",
      "风险评估",
      "風險評估",
      "风险与薄弱环节",
      "薄弱环节",
      "威胁",
      "单点故障",
      "單點故障",
      "风险识别",
      "故障场景",
      "灾难场景"
     ],
     "ja": [
      "リスク",
      "リスク分析",
      "リスク評価",
      "リスクと弱点",
      "脅威",
      "脆弱性",
      "弱点",
      "想定リスク"
     ]
    },
    "guidance": {
     "en": "What can fail, how likely is it, and what would it do to your customers? Where would one failure bring everything down?",
     "id": "Apa yang bisa gagal, seberapa mungkin, dan apa akibatnya bagi pelanggan? Di titik mana satu kegagalan menghentikan semuanya?"
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Risk",
       "Likelihood",
       "Effect",
       "Answer"
      ],
      "id": [
       "Risiko",
       "Kemungkinan",
       "Akibat",
       "Penanganan"
      ]
     }
    },
    "demanded": true
   },
   {
    "id": "activation",
    "title": {
     "en": "Activation criteria",
     "id": "Kriteria aktivasi"
    },
    "aliases": {
     "en": [
      "symptoms",
      "declare the incident",
      "declaring an incident",
      "declare an incident",
      "identification of an incident",
      "identifying incidents",
      "is this an incident",
      "confirm the incident",
      "activation",
      "plan activation",
      "activation of the plan",
      "activating the plan",
      "activation and notification",
      "notification and activation",
      "activation and deactivation",
      "activation procedure",
      "activation phase",
      "activation signals",
      "activation triggers",
      "trigger",
      "triggers",
      "trigger criteria",
      "trigger conditions",
      "invocation",
      "invocation criteria",
      "plan invocation",
      "invoking the plan",
      "declaration",
      "declaring an incident",
      "declaring a disaster",
      "disaster declaration",
      "criteria",
      "severity",
      "severity levels",
      "severity criteria",
      "severity definitions",
      "incident classification",
      "incident severity",
      "thresholds",
      "when to use this plan",
      "when to activate",
      "when to activate the plan",
      "when to start",
      "when does this plan apply",
      "when to invoke",
      "who can activate",
      "who may start",
      "what triggers the plan",
      "what is an incident",
      "what is a major incident"
     ],
     "id": [
      "aktivasi",
      "aktivasi rencana",
      "kriteria pengaktifan",
      "kriteria pemicu",
      "syarat aktivasi",
      "pengaktifan",
      "pengaktifan rencana",
      "prosedur aktivasi",
      "pemicu",
      "pemicu aktivasi",
      "tanda aktivasi",
      "ambang batas",
      "ambang aktivasi",
      "penetapan status darurat",
      "pernyataan darurat",
      "tingkat keparahan",
      "klasifikasi insiden",
      "klasifikasi gangguan",
      "kapan rencana diaktifkan",
      "kapan diaktifkan",
      "kapan digunakan",
      "kapan rencana ini dipakai",
      "kapan mengaktifkan",
      "siapa yang mengaktifkan",
      "siapa yang boleh mengaktifkan"
     ],
     "fr": [
      "activation du plan",
      "déclenchement",
      "déclenchement du plan",
      "critères de déclenchement",
      "critères d'activation",
      "conditions d'activation",
      "seuils de déclenchement",
      "niveaux de gravité"
     ],
     "pt": [
      "ativação",
      "ativação do plano",
      "acionamento",
      "acionamento do plano",
      "critérios de ativação",
      "critérios de acionamento",
      "níveis de severidade",
      "quando ativar o plano"
     ],
     "es": [
      "activación",
      "activación del plan",
      "criterios de activación",
      "condiciones de activación",
      "niveles de severidad",
      "niveles de gravedad",
      "cuándo activar el plan",
      "declaración de la emergencia"
     ],
     "de": [
      "Aktivierung",
      "Aktivierung des Plans",
      "Aktivierungskriterien",
      "Auslösekriterien",
      "Auslösung",
      "Alarmierungskriterien",
      "Schweregrade",
      "Inkraftsetzung des Plans"
     ],
     "zh": [
      "启动条件",
      "啟動條件",
      "启动标准",
      "启动",
      "预案启动",
      "預案啟動",
      "预案启动条件",
      "触发条件",
      "觸發條件",
      "启动流程",
      "应急启动",
      "故障分级",
      "事件分级",
      "故障等级",
      "严重级别",
      "判定标准"
     ],
     "ja": [
      "発動条件",
      "発動基準",
      "発動",
      "計画の発動",
      "計画の発動基準",
      "発動手順",
      "判断基準",
      "起動条件"
     ]
    },
    "guidance": {
     "en": "Who may start the plan, and who if they cannot be reached? On which signal, with which threshold? Who says that it is over?",
     "id": "Siapa yang boleh mengaktifkan rencana, dan siapa penggantinya jika tidak bisa dihubungi? Berdasarkan tanda apa, dengan ambang berapa? Siapa yang menyatakan selesai?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": true
   },
   {
    "id": "roles",
    "title": {
     "en": "Roles and contacts",
     "id": "Peran dan kontak"
    },
    "aliases": {
     "en": [
      "roles",
      "contacts",
      "roles and responsibilities",
      "responsibilities",
      "duties",
      "duties and responsibilities",
      "team",
      "team roles",
      "teams",
      "team members",
      "teams and responsibilities",
      "response team",
      "rapid response team",
      "incident response team",
      "emergency response team",
      "recovery team",
      "recovery teams",
      "crisis team",
      "crisis management team",
      "contact list",
      "contact details",
      "contact information",
      "emergency contacts",
      "key contacts",
      "key personnel",
      "call tree",
      "call list",
      "phone tree",
      "on call",
      "on call rota",
      "organisation",
      "organization",
      "chain of command",
      "order of succession",
      "line of succession",
      "incident commander",
      "customer liaison",
      "internal liaison",
      "vendor contacts",
      "supplier contacts",
      "who to call",
      "who to contact",
      "who does what",
      "who are they",
      "what are the responsibilities"
     ],
     "id": [
      "peran",
      "kontak",
      "peran dan tanggung jawab",
      "tugas dan tanggung jawab",
      "tanggung jawab",
      "pembagian tugas",
      "pembagian peran",
      "tim",
      "tim tanggap",
      "tim tanggap cepat",
      "tim respons cepat",
      "tim respon cepat",
      "tim tanggap darurat",
      "tim tanggap insiden",
      "tim pemulihan",
      "tim penanganan",
      "susunan tim",
      "struktur tim",
      "struktur organisasi",
      "daftar kontak",
      "daftar telepon",
      "kontak darurat",
      "kontak penting",
      "kontak vendor",
      "nomor penting",
      "siapa yang dihubungi",
      "siapa melakukan apa",
      "rantai komando",
      "jadwal jaga"
     ],
     "fr": [
      "rôles et contacts",
      "rôles et responsabilités",
      "responsabilités",
      "équipe",
      "cellule de crise",
      "annuaire de crise",
      "contacts d'urgence",
      "liste des contacts"
     ],
     "pt": [
      "papéis",
      "papéis e contatos",
      "papéis e responsabilidades",
      "funções e responsabilidades",
      "responsabilidades",
      "contatos",
      "contatos de emergência",
      "lista de contatos"
     ],
     "es": [
      "roles y contactos",
      "roles y responsabilidades",
      "funciones y responsabilidades",
      "responsabilidades",
      "contactos",
      "contactos de emergencia",
      "lista de contactos",
      "equipo de respuesta"
     ],
     "de": [
      "Rollen",
      "Rollen und Kontakte",
      "Rollen und Verantwortlichkeiten",
      "Verantwortlichkeiten",
      "Zuständigkeiten",
      "Ansprechpartner",
      "Kontakte",
      "Kontaktliste"
     ],
     "zh": [
      "角色",
      "角色与职责",
      "角色和职责",
      "角色與職責",
      "职责",
      "職責",
      "职责分工",
      "组织架构",
      "組織架構",
      "组织机构",
      "组织机构与职责",
      "应急组织",
      "联系人",
      "聯絡人",
      "联系方式",
      "紧急联系人"
     ],
     "ja": [
      "役割",
      "役割と連絡先",
      "役割と責任",
      "役割分担",
      "体制",
      "対応体制",
      "緊急時の体制",
      "組織体制"
     ]
    },
    "guidance": {
     "en": "Who is in the rapid response team, who stands in, and how do you reach them? Who couples the technical team to customer service?",
     "id": "Siapa anggota tim tanggap cepat, siapa penggantinya, dan bagaimana menghubungi mereka? Siapa penghubung antara tim teknis dan layanan pelanggan?"
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Role",
       "Person",
       "Stand-in",
       "How to reach them"
      ],
      "id": [
       "Peran",
       "Orang",
       "Pengganti",
       "Cara menghubungi"
      ]
     }
    },
    "demanded": true
   },
   {
    "id": "alternatives",
    "title": {
     "en": "Alternative systems",
     "id": "Sistem alternatif"
    },
    "aliases": {
     "en": [
      "dependencies",
      "internal dependencies",
      "external dependencies",
      "alternatives",
      "alternative system",
      "alternative channels",
      "alternative services",
      "alternative arrangements",
      "alternative processing",
      "alternative site",
      "alternate site",
      "alternate sites",
      "alternate processing",
      "backup systems",
      "backup system",
      "backup channels",
      "backup site",
      "standby systems",
      "standby site",
      "secondary site",
      "redundancy",
      "redundant systems",
      "redundancy and failover",
      "failover",
      "failover systems",
      "failover options",
      "fallback",
      "fallbacks",
      "fallback options",
      "fallback systems",
      "manual channel",
      "manual fallback",
      "manual process",
      "manual processes",
      "manual procedures",
      "manual workarounds",
      "workaround",
      "workarounds",
      "contingency options",
      "continuity options",
      "continuity strategies",
      "recovery strategy",
      "recovery strategies",
      "recovery options",
      "degraded mode",
      "degraded operation"
     ],
     "id": [
      "alternatif",
      "alternatif sistem",
      "alternatif layanan",
      "layanan alternatif",
      "saluran alternatif",
      "saluran cadangan",
      "kanal alternatif",
      "cara alternatif",
      "lokasi alternatif",
      "lokasi cadangan",
      "sistem cadangan",
      "sistem pengganti",
      "situs cadangan",
      "redundansi",
      "redundansi sistem",
      "proses manual",
      "prosedur manual",
      "saluran manual",
      "cara manual",
      "solusi sementara",
      "pilihan cadangan",
      "opsi cadangan",
      "strategi pemulihan",
      "strategi kelangsungan",
      "mode darurat"
     ],
     "fr": [
      "systèmes de secours",
      "solution de secours",
      "site de secours",
      "solution de contournement",
      "mode dégradé",
      "solution de repli",
      "solutions alternatives"
     ],
     "pt": [
      "sistemas alternativos",
      "alternativas",
      "sistemas de contingência",
      "site alternativo",
      "local alternativo",
      "solução de contorno",
      "processos manuais",
      "redundância"
     ],
     "es": [
      "sistemas alternativos",
      "alternativas",
      "sistemas de respaldo",
      "sitio alterno",
      "sitio alternativo",
      "solución alternativa",
      "procesos manuales",
      "redundancia"
     ],
     "de": [
      "Ersatzsysteme",
      "Ersatzsystem",
      "alternative Systeme",
      "Ausweichsysteme",
      "Ausweichstandort",
      "Ausweichlösung",
      "Notbetrieb",
      "Redundanz"
     ],
     "zh": [
      "备用系统",
      "備用系統",
      "备用方案",
      "備用方案",
      "替代方案",
      "替代系统",
      "替代系統",
      "备选方案",
      "备用站点",
      "備援系統",
      "灾备系统",
      "降级方案",
      "手工流程",
      "冗余"
     ],
     "ja": [
      "代替システム",
      "代替手段",
      "代替策",
      "代替拠点",
      "予備系",
      "待機系",
      "冗長化",
      "冗長構成"
     ]
    },
    "guidance": {
     "en": "What takes over (redundant system, backup, manual channel such as phone or counter)? For each: how much can it carry, and how long does the switch take?",
     "id": "Apa yang mengambil alih (sistem redundan, cadangan, saluran manual seperti telepon atau loket)? Untuk masing-masing: seberapa besar kapasitasnya, dan berapa lama waktu beralihnya?"
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "System",
       "Capacity",
       "Time to switch",
       "Limits"
      ],
      "id": [
       "Sistem",
       "Kapasitas",
       "Waktu beralih",
       "Batasan"
      ]
     }
    },
    "demanded": true
   },
   {
    "id": "procedure",
    "cues": [
     "doing",
     "steps"
    ],
    "title": {
     "en": "Procedure",
     "id": "Prosedur"
    },
    "aliases": {
     "en": [
      "procedures",
      "steps",
      "step by step",
      "instructions",
      "actions",
      "action plan",
      "immediate actions",
      "immediate response",
      "initial response",
      "first steps",
      "first actions",
      "response",
      "response procedure",
      "response procedures",
      "response plan",
      "response steps",
      "incident response",
      "incident response process",
      "emergency procedures",
      "contingency procedure",
      "contingency procedures",
      "failover procedure",
      "failover steps",
      "switchover procedure",
      "switching over",
      "recovery procedure",
      "recovery procedures",
      "recovery steps",
      "recovery process",
      "recovery phase",
      "disaster recovery procedures",
      "process",
      "workflow",
      "playbook",
      "playbooks",
      "checklist",
      "plan of action",
      "runbook",
      "containment",
      "mitigation",
      "remediation",
      "what to do",
      "what should you do",
      "what we do",
      "how to respond",
      "how to switch"
     ],
     "id": [
      "prosedur penanganan",
      "prosedur darurat",
      "prosedur peralihan",
      "prosedur pemulihan",
      "prosedur tanggap darurat",
      "prosedur operasional",
      "langkah",
      "langkah langkah",
      "langkah kerja",
      "langkah penanganan",
      "langkah pemulihan",
      "langkah darurat",
      "langkah peralihan",
      "langkah pertama",
      "langkah awal",
      "tahapan",
      "tahapan penanganan",
      "tahap pemulihan",
      "alur kerja",
      "alur penanganan",
      "tata cara",
      "petunjuk",
      "petunjuk pelaksanaan",
      "instruksi kerja",
      "rencana aksi",
      "rencana tindakan",
      "tindakan segera",
      "tanggapan awal",
      "respons awal",
      "daftar periksa",
      "apa yang harus dilakukan",
      "apa yang dilakukan",
      "cara beralih",
      "proses pemulihan"
     ],
     "fr": [
      "procédure à suivre",
      "étapes",
      "étapes de restauration",
      "marche à suivre",
      "réactions immédiates",
      "actions immédiates",
      "mesures immédiates",
      "procédure de reprise"
     ],
     "pt": [
      "procedimento",
      "passo a passo",
      "passos",
      "etapas",
      "procedimentos de recuperação",
      "procedimentos de contingência",
      "ações imediatas",
      "resposta a incidentes"
     ],
     "es": [
      "procedimiento",
      "paso a paso",
      "pasos",
      "pasos a seguir",
      "procedimientos de recuperación",
      "procedimientos de contingencia",
      "acciones inmediatas",
      "respuesta a incidentes"
     ],
     "de": [
      "Vorgehen",
      "Vorgehensweise",
      "Verfahren",
      "Ablauf",
      "Schritte",
      "Schritt für Schritt",
      "Sofortmaßnahmen",
      "Notfallmaßnahmen"
     ],
     "zh": [
      "流程",
      "处理流程",
      "處理流程",
      "应急流程",
      "應急流程",
      "应急处置",
      "應急處置",
      "应急响应",
      "應急響應",
      "应急处理流程",
      "应急措施",
      "处置流程",
      "操作步骤",
      "操作步驟",
      "处理步骤",
      "恢复流程"
     ],
     "ja": [
      "手順",
      "対応手順",
      "対応フロー",
      "対応",
      "初動対応",
      "初動",
      "緊急時対応",
      "復旧手順"
     ]
    },
    "guidance": {
     "en": "Numbered steps that somebody can follow under stress. For each: what to do, which result to expect, and what to do if it fails.",
     "id": "Langkah bernomor yang bisa diikuti saat panik sekalipun. Untuk tiap langkah: apa yang dilakukan, hasil apa yang diharapkan, dan apa yang dilakukan jika gagal."
    },
    "content": {
     "kind": "steps"
    },
    "demanded": true
   },
   {
    "id": "customer-communication",
    "title": {
     "en": "Customer communication",
     "id": "Komunikasi pelanggan"
    },
    "aliases": {
     "en": [
      "communication",
      "communications",
      "communication plan",
      "communications plan",
      "communication strategy",
      "communication templates",
      "communication channels",
      "communicating with customers",
      "communication with customers",
      "customer communications",
      "customer notification",
      "customer notifications",
      "client communication",
      "user communication",
      "stakeholder communication",
      "stakeholder communications",
      "crisis communication",
      "crisis communications",
      "incident communication",
      "external communication",
      "external communications",
      "internal communication",
      "internal communications",
      "internal and external communication",
      "media relations",
      "media communication",
      "public relations",
      "messaging",
      "message templates",
      "notification",
      "notifications",
      "notification procedure",
      "status page",
      "statuspage",
      "status updates",
      "how soon to post",
      "what to tell customers",
      "what we tell customers",
      "who tells customers"
     ],
     "id": [
      "komunikasi",
      "komunikasi dengan pelanggan",
      "komunikasi kepada pelanggan",
      "rencana komunikasi",
      "rencana komunikasi pelanggan",
      "strategi komunikasi",
      "saluran komunikasi",
      "templat komunikasi",
      "templat pesan",
      "koordinasi dan komunikasi",
      "komunikasi krisis",
      "komunikasi darurat",
      "komunikasi eksternal",
      "komunikasi internal",
      "komunikasi pemangku kepentingan",
      "pemberitahuan",
      "pemberitahuan pelanggan",
      "pemberitahuan kepada pelanggan",
      "pengumuman",
      "informasi kepada pelanggan",
      "halaman status",
      "hubungan media",
      "apa yang disampaikan kepada pelanggan"
     ],
     "fr": [
      "communication client",
      "communication aux clients",
      "communication avec les clients",
      "communication de crise",
      "communication externe",
      "communication interne",
      "plan de communication",
      "information des clients"
     ],
     "pt": [
      "comunicação",
      "comunicação com clientes",
      "comunicação com os clientes",
      "comunicação aos clientes",
      "plano de comunicação",
      "comunicação de crise",
      "comunicação externa",
      "comunicação interna"
     ],
     "es": [
      "comunicación",
      "comunicación con clientes",
      "comunicación con los clientes",
      "comunicación a clientes",
      "plan de comunicación",
      "comunicación de crisis",
      "comunicación externa",
      "comunicación interna"
     ],
     "de": [
      "Kommunikation",
      "Kundenkommunikation",
      "Krisenkommunikation",
      "externe Kommunikation",
      "interne Kommunikation",
      "Kommunikationsplan",
      "Kundeninformation",
      "Benachrichtigung"
     ],
     "zh": [
      "沟通",
      "溝通",
      "沟通计划",
      "溝通計畫",
      "对外沟通",
      "客户沟通",
      "客戶溝通",
      "客户通知",
      "通知客户",
      "危机沟通",
      "公告",
      "信息发布",
      "信息通报",
      "对外公告",
      "沟通机制"
     ],
     "ja": [
      "コミュニケーション",
      "コミュニケーション計画",
      "お客様への連絡",
      "顧客への連絡",
      "顧客対応",
      "顧客への通知",
      "告知",
      "周知"
     ]
    },
    "guidance": {
     "en": "Who tells customers what, where, and how often? Where are the templates? How do you reach customers when the main channel is the one that is down? Be early and clear: it calms, stops rumours, and lets people choose another way.",
     "id": "Siapa menyampaikan apa kepada pelanggan, di mana, dan seberapa sering? Di mana templatnya? Bagaimana menjangkau pelanggan jika justru saluran utama yang mati? Kabar yang cepat dan jelas menenangkan, mencegah rumor, dan memberi pilihan."
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Who",
       "What",
       "Where",
       "How often",
       "Template"
      ],
      "id": [
       "Siapa",
       "Apa",
       "Di mana",
       "Seberapa sering",
       "Templat"
      ]
     }
    },
    "demanded": true
   },
   {
    "id": "compensation",
    "title": {
     "en": "Compensation policy",
     "id": "Kebijakan kompensasi"
    },
    "aliases": {
     "en": [
      "compensation",
      "compensation rules",
      "compensation plan",
      "compensation scheme",
      "customer compensation",
      "goodwill policy",
      "credits",
      "service credits",
      "credits and refunds",
      "refund policy",
      "refunds",
      "SLA credits",
      "making amends"
     ],
     "id": [
      "kompensasi",
      "kompensasi pelanggan",
      "aturan kompensasi",
      "skema kompensasi",
      "rencana kompensasi",
      "ketentuan kompensasi",
      "kebijakan ganti rugi",
      "ganti rugi",
      "kebijakan pengembalian dana",
      "pengembalian dana",
      "kredit layanan"
     ],
     "fr": [
      "indemnisation",
      "dédommagement",
      "politique d'indemnisation",
      "politique de remboursement",
      "remboursements",
      "geste commercial"
     ],
     "pt": [
      "compensação",
      "política de compensação",
      "ressarcimento",
      "reembolso",
      "indenização",
      "política de reembolso"
     ],
     "es": [
      "compensación",
      "política de compensación",
      "reembolso",
      "indemnización",
      "resarcimiento",
      "política de reembolso"
     ],
     "de": [
      "Entschädigung",
      "Kompensation",
      "Gutschriften",
      "Rückerstattung",
      "Rückerstattungen",
      "Kulanz",
      "Kulanzregelung",
      "Entschädigungsregelung"
     ],
     "zh": [
      "补偿",
      "補償",
      "赔偿",
      "賠償",
      "补偿政策",
      "補償政策",
      "补偿方案",
      "客户补偿",
      "赔偿标准",
      "退款",
      "退款政策"
     ],
     "ja": [
      "補償",
      "返金",
      "補償方針",
      "補償ポリシー",
      "返金対応",
      "お客様への補償",
      "賠償",
      "返金ポリシー"
     ]
    },
    "guidance": {
     "en": "What do customers get, and how much, for a short (under 1 h), a medium (up to 12 h) and a long failure? Who may grant more, and how is it claimed?",
     "id": "Apa dan berapa yang diterima pelanggan untuk gangguan pendek (di bawah 1 jam), menengah (sampai 12 jam), dan panjang? Siapa yang boleh memberi lebih, dan bagaimana cara klaimnya?"
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Duration",
       "Form",
       "Amount",
       "How to claim"
      ],
      "id": [
       "Durasi",
       "Bentuk",
       "Besaran",
       "Cara klaim"
      ]
     }
    },
    "demanded": true
   },
   {
    "id": "verification",
    "title": {
     "en": "Recovery and verification",
     "id": "Pemulihan dan verifikasi"
    },
    "aliases": {
     "en": [
      "recovery",
      "verification",
      "verification steps",
      "recovery verification",
      "verify recovery",
      "validation",
      "validation testing",
      "recovery validation",
      "data validation",
      "functional validation",
      "functionality testing",
      "post recovery checks",
      "post restore checks",
      "post recovery validation",
      "post failover checks",
      "checks after recovery",
      "acceptance criteria",
      "success criteria",
      "recovery criteria",
      "retest",
      "testing before switching back",
      "how to verify",
      "how do we know it works"
     ],
     "id": [
      "pemulihan",
      "verifikasi",
      "verifikasi pemulihan",
      "validasi",
      "validasi pemulihan",
      "validasi data",
      "uji ulang",
      "pengujian ulang",
      "pengujian sebelum beralih kembali",
      "pemeriksaan setelah pemulihan",
      "pemeriksaan pascapemulihan",
      "kriteria pulih",
      "kriteria keberhasilan",
      "pemulihan layanan",
      "memastikan layanan pulih",
      "bagaimana memastikannya"
     ],
     "fr": [
      "vérifications post-restauration",
      "vérification du rétablissement",
      "reprise et vérification",
      "critères de reprise",
      "contrôles après reprise"
     ],
     "pt": [
      "verificação",
      "validação",
      "recuperação e verificação",
      "validação da recuperação",
      "verificação da recuperação",
      "critérios de sucesso",
      "testes após a recuperação"
     ],
     "es": [
      "verificación",
      "validación",
      "recuperación y verificación",
      "validación de la recuperación",
      "verificación de la recuperación",
      "criterios de éxito",
      "pruebas tras la recuperación"
     ],
     "de": [
      "Überprüfung",
      "Verifizierung",
      "Verifikation",
      "Wiederherstellung und Überprüfung",
      "Prüfung nach der Wiederherstellung",
      "Erfolgskontrolle",
      "Abnahmekriterien"
     ],
     "zh": [
      "验证",
      "驗證",
      "恢复验证",
      "恢復驗證",
      "恢复与验证",
      "恢復與驗證",
      "验证步骤",
      "验证方法",
      "结果验证",
      "业务验证",
      "验收标准"
     ],
     "ja": [
      "検証",
      "復旧確認",
      "復旧と検証",
      "動作確認",
      "正常性確認",
      "復旧後の確認",
      "復旧判定",
      "復旧判定基準"
     ]
    },
    "guidance": {
     "en": "How do you bring the main system back, and which test proves that it works before customers return to it? Who signs that off?",
     "id": "Bagaimana sistem utama dihidupkan lagi, dan uji apa yang membuktikannya sebelum pelanggan kembali memakainya? Siapa yang menyetujui?"
    },
    "content": {
     "kind": "checklist"
    },
    "demanded": true
   },
   {
    "id": "rollback",
    "title": {
     "en": "Return to normal",
     "id": "Kembali normal"
    },
    "aliases": {
     "en": [
      "rollback",
      "roll back",
      "rolling back",
      "rollback plan",
      "back to normal",
      "return to normal operation",
      "return to normal operations",
      "return to service",
      "returning to normal",
      "switch back",
      "switching back",
      "failback",
      "fail back",
      "failback procedure",
      "deactivation",
      "plan deactivation",
      "stand down",
      "standing down",
      "reconstitution",
      "reconstitution phase",
      "resumption",
      "reconciliation",
      "data reconciliation",
      "when to close"
     ],
     "id": [
      "kembali ke normal",
      "kembali ke operasi normal",
      "kembali ke sistem utama",
      "beralih kembali",
      "peralihan kembali",
      "pengembalian ke sistem utama",
      "penonaktifan rencana",
      "penonaktifan",
      "pengakhiran",
      "normalisasi",
      "rekonsiliasi",
      "rekonsiliasi data",
      "rekonsiliasi pesanan"
     ],
     "fr": [
      "retour à la normale",
      "retour arrière",
      "retour au fonctionnement normal",
      "désactivation du plan",
      "retour en mode nominal",
      "retour à la situation normale",
      "levée du dispositif"
     ],
     "pt": [
      "retorno à normalidade",
      "volta ao normal",
      "retorno à operação normal",
      "reversão",
      "plano de reversão",
      "desativação do plano",
      "encerramento da contingência"
     ],
     "es": [
      "vuelta a la normalidad",
      "retorno a la normalidad",
      "regreso a la normalidad",
      "vuelta a la operación normal",
      "reversión",
      "plan de reversión",
      "desactivación del plan"
     ],
     "de": [
      "Rückkehr zum Normalbetrieb",
      "Rückführung in den Normalbetrieb",
      "Wiederaufnahme des Normalbetriebs",
      "Rückschaltung",
      "Rückkehr zur Normalität",
      "Deaktivierung des Plans",
      "Rückfallplan"
     ],
     "zh": [
      "恢复正常",
      "恢復正常",
      "回切",
      "回切步骤",
      "回滚",
      "回滾",
      "回退",
      "回滚方案",
      "应急结束",
      "应急终止",
      "預案終止",
      "预案终止",
      "恢复正常运行"
     ],
     "ja": [
      "切り戻し",
      "切戻し",
      "切り戻し手順",
      "通常運用への復帰",
      "通常業務への復帰",
      "平常時への復帰",
      "平常復帰",
      "ロールバック"
     ]
    },
    "guidance": {
     "en": "How do you switch back, and undo it if it fails again? How is what was taken by hand meanwhile (orders, payments) entered and reconciled?",
     "id": "Bagaimana beralih kembali, dan bagaimana membatalkannya jika gagal lagi? Bagaimana data yang dicatat manual selama gangguan (pesanan, pembayaran) dimasukkan dan dicocokkan?"
    },
    "content": {
     "kind": "steps"
    },
    "demanded": true
   },
   {
    "id": "data-backup",
    "title": {
     "en": "Data backup and restore",
     "id": "Pencadangan data"
    },
    "aliases": {
     "en": [
      "backup",
      "backups",
      "data backup",
      "data backups",
      "backup and restore",
      "backup and recovery",
      "backup and restoration",
      "backup strategy",
      "backup policy",
      "backup procedure",
      "backup procedures",
      "backup schedule",
      "database backups",
      "system backups",
      "offsite storage",
      "offsite backup",
      "restore",
      "restoration",
      "restore process",
      "restore procedure",
      "restore test",
      "restore tests",
      "data restore",
      "data recovery",
      "data restoration",
      "RTO and RPO",
      "RPO and RTO",
      "RTO RPO",
      "recovery objectives",
      "recovery time objective",
      "recovery time objectives",
      "recovery point objective",
      "recovery point objectives",
      "retention",
      "retention period",
      "backup retention",
      "what is backed up"
     ],
     "id": [
      "cadangan data",
      "data cadangan",
      "pencadangan",
      "pencadangan dan pemulihan",
      "pencadangan dan pemulihan data",
      "pencadangan basis data",
      "backup data",
      "backup dan restore",
      "backup dan pemulihan",
      "jadwal pencadangan",
      "jadwal backup",
      "kebijakan pencadangan",
      "strategi pencadangan",
      "prosedur pencadangan",
      "pemulihan data",
      "uji pemulihan",
      "uji pemulihan data",
      "uji restore",
      "RTO dan RPO",
      "RPO dan RTO",
      "sasaran pemulihan",
      "target pemulihan",
      "sasaran waktu pemulihan",
      "masa simpan",
      "retensi",
      "apa yang dicadangkan"
     ],
     "fr": [
      "sauvegarde",
      "sauvegarde des données",
      "sauvegarde et restauration",
      "vérification des sauvegardes",
      "restauration des données",
      "politique de sauvegarde",
      "gestion des sauvegardes"
     ],
     "pt": [
      "cópia de segurança",
      "backup de dados",
      "backup e restauração",
      "backup dos dados",
      "política de backup",
      "restauração de dados",
      "recuperação de dados"
     ],
     "es": [
      "copia de seguridad",
      "respaldo",
      "respaldo de datos",
      "política de respaldo",
      "copia de seguridad y restauración",
      "restauración de datos",
      "recuperación de datos"
     ],
     "de": [
      "Datensicherung",
      "Sicherung",
      "Sicherung und Wiederherstellung",
      "Datensicherung und Wiederherstellung",
      "Sicherungskonzept",
      "Datensicherungskonzept",
      "Datenwiederherstellung",
      "Wiederherstellung der Daten"
     ],
     "zh": [
      "备份",
      "備份",
      "数据备份",
      "資料備份",
      "备份与恢复",
      "備份與還原",
      "备份恢复",
      "数据备份与恢复",
      "数据恢复",
      "資料復原",
      "备份策略",
      "備份策略",
      "恢复目标"
     ],
     "ja": [
      "バックアップ",
      "データバックアップ",
      "バックアップとリストア",
      "バックアップと復元",
      "バックアップ方針",
      "リストア",
      "データ復旧",
      "データの復元"
     ]
    },
    "guidance": {
     "en": "What is backed up, how often, and where? How long may recovery take (RTO), how much data may be lost (RPO), and when was a restore last tested?",
     "id": "Apa yang dicadangkan, seberapa sering, dan di mana? Berapa lama pemulihan boleh berlangsung (RTO), berapa banyak data yang boleh hilang (RPO), dan kapan pemulihan terakhir diuji?"
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Data",
       "How often",
       "Where",
       "RTO",
       "RPO",
       "Last restore test"
      ],
      "id": [
       "Data",
       "Seberapa sering",
       "Lokasi",
       "RTO",
       "RPO",
       "Uji pemulihan terakhir"
      ]
     }
    },
    "demanded": true
   },
   {
    "id": "prevention",
    "title": {
     "en": "Prevention",
     "id": "Pencegahan"
    },
    "aliases": {
     "en": [
      "best practices",
      "preventive measures",
      "preventative measures",
      "preventive controls",
      "preventive maintenance",
      "preventive actions",
      "prevention and monitoring",
      "prevention measures",
      "risk reduction",
      "risk mitigation",
      "risk avoidance",
      "risk treatment",
      "mitigation measures",
      "monitoring",
      "monitoring and alerting",
      "alerting",
      "automated monitoring",
      "early warning",
      "maintenance",
      "routine maintenance",
      "scheduled maintenance",
      "system maintenance",
      "capacity",
      "capacity planning",
      "capacity management",
      "security",
      "security measures",
      "cyber security",
      "cybersecurity",
      "network security",
      "access control",
      "change control",
      "change management",
      "hardening",
      "recommendations"
     ],
     "id": [
      "langkah pencegahan",
      "tindakan pencegahan",
      "upaya pencegahan",
      "pencegahan gangguan",
      "pencegahan dan pemantauan",
      "mitigasi risiko",
      "pengurangan risiko",
      "pemantauan",
      "pemantauan sistem",
      "pemantauan dan peringatan",
      "pemantauan dan pemeliharaan",
      "peringatan dini",
      "pemeliharaan",
      "pemeliharaan rutin",
      "perawatan rutin",
      "kapasitas",
      "perencanaan kapasitas",
      "keamanan",
      "keamanan sistem",
      "keamanan siber",
      "kontrol akses",
      "manajemen perubahan",
      "rekomendasi"
     ],
     "fr": [
      "mesures préventives",
      "mesures de prévention",
      "actions préventives",
      "bonnes pratiques",
      "surveillance",
      "maintenance préventive",
      "recommandations"
     ],
     "pt": [
      "prevenção",
      "medidas preventivas",
      "medidas de prevenção",
      "ações preventivas",
      "boas práticas",
      "monitoramento",
      "monitorização",
      "manutenção preventiva"
     ],
     "es": [
      "prevención",
      "medidas preventivas",
      "medidas de prevención",
      "acciones preventivas",
      "buenas prácticas",
      "monitorización",
      "monitoreo",
      "mantenimiento preventivo"
     ],
     "de": [
      "Vorbeugung",
      "Prävention",
      "Vorsorge",
      "vorbeugende Maßnahmen",
      "Präventivmaßnahmen",
      "Vorsorgemaßnahmen",
      "Überwachung",
      "Wartung"
     ],
     "zh": [
      "预防",
      "預防",
      "预防措施",
      "預防措施",
      "预防与监控",
      "风险防范",
      "监控",
      "監控",
      "监控与告警",
      "监控预警",
      "预警机制",
      "日常维护",
      "日常巡检",
      "安全措施",
      "最佳实践"
     ],
     "ja": [
      "予防",
      "予防策",
      "予防措置",
      "未然防止",
      "監視",
      "監視体制",
      "定期メンテナンス",
      "保守"
     ]
    },
    "guidance": {
     "en": "What keeps the plan from being needed: monitoring, routine maintenance, spare capacity, security? Who does it, and how often?",
     "id": "Apa yang membuat rencana ini tidak perlu dipakai: pemantauan, pemeliharaan rutin, kapasitas cadangan, keamanan? Siapa yang melakukannya, dan seberapa sering?"
    },
    "content": {
     "kind": "checklist"
    },
    "demanded": true
   },
   {
    "id": "drills",
    "title": {
     "en": "Drills",
     "id": "Uji coba dan evaluasi"
    },
    "aliases": {
     "en": [
      "drill",
      "drill schedule",
      "drills and exercises",
      "drills and evaluation",
      "exercise",
      "exercises",
      "exercising",
      "exercising and testing",
      "testing and exercises",
      "tests and exercises",
      "test and exercise",
      "training and exercises",
      "plan testing",
      "testing the plan",
      "test the plan",
      "testing",
      "tests",
      "test plan",
      "test schedule",
      "testing schedule",
      "testing and maintenance",
      "testing and evaluation",
      "rehearsal",
      "rehearsals",
      "simulation",
      "simulations",
      "tabletop exercise",
      "tabletop exercises",
      "game day",
      "game days",
      "failover test",
      "failover tests",
      "disaster recovery test",
      "disaster recovery testing",
      "fire drill",
      "fire drills"
     ],
     "id": [
      "uji coba",
      "uji coba rencana",
      "uji coba berkala",
      "uji rencana",
      "pengujian",
      "pengujian rencana",
      "pengujian dan evaluasi",
      "pengujian dan simulasi",
      "pengujian berkala",
      "jadwal uji coba",
      "jadwal pengujian",
      "simulasi",
      "simulasi gangguan",
      "simulasi berkala",
      "jadwal simulasi",
      "latihan",
      "latihan berkala",
      "latihan dan simulasi",
      "latihan tanggap darurat",
      "gladi",
      "gladi resik",
      "gladi bersih",
      "hasil simulasi",
      "hasil uji coba"
     ],
     "fr": [
      "exercices de crise",
      "exercices et tests",
      "tests du plan",
      "tests et exercices",
      "essais",
      "essais et exercices",
      "entraînements",
      "plan de test"
     ],
     "pt": [
      "simulação",
      "simulações",
      "exercícios",
      "testes e simulações",
      "testes do plano",
      "testes e exercícios",
      "simulados",
      "testes periódicos"
     ],
     "es": [
      "simulacro",
      "ejercicios",
      "pruebas y simulacros",
      "pruebas del plan",
      "pruebas y ejercicios",
      "simulación",
      "simulaciones",
      "pruebas periódicas"
     ],
     "de": [
      "Übungen",
      "Übung",
      "Notfallübung",
      "Notfallübungen",
      "Tests und Übungen",
      "Übungen und Tests",
      "Test des Plans",
      "Probeläufe"
     ],
     "zh": [
      "演练",
      "演練",
      "演练计划",
      "演練計畫",
      "应急演练",
      "應急演練",
      "演练与评估",
      "演练和评估",
      "测试与演练",
      "测试和演练",
      "预案演练",
      "定期演练",
      "演练记录",
      "灾备演练"
     ],
     "ja": [
      "訓練",
      "訓練計画",
      "演習",
      "訓練と評価",
      "教育訓練と演習",
      "定期訓練",
      "訓練記録",
      "障害訓練"
     ]
    },
    "guidance": {
     "en": "How often do you rehearse the plan? When was the last drill, what did it show, what was changed, and when is the next one?",
     "id": "Seberapa sering rencana ini dilatih? Kapan simulasi terakhir, apa temuannya, apa yang diubah, dan kapan simulasi berikutnya?"
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Date",
       "Drill",
       "Finding",
       "Done about it"
      ],
      "id": [
       "Tanggal",
       "Simulasi",
       "Temuan",
       "Tindakan"
      ]
     }
    },
    "demanded": true
   },
   {
    "id": "training",
    "title": {
     "en": "Training",
     "id": "Pelatihan"
    },
    "aliases": {
     "en": [
      "training plan",
      "training and awareness",
      "staff training",
      "employee training",
      "team training",
      "awareness",
      "user education",
      "education",
      "onboarding",
      "how can i become one",
      "who knows the plan",
      "distribution",
      "distribution list",
      "plan distribution"
     ],
     "id": [
      "pelatihan staf",
      "pelatihan karyawan",
      "pelatihan tim",
      "pelatihan dan sosialisasi",
      "sosialisasi",
      "sosialisasi rencana",
      "rencana pelatihan",
      "jadwal pelatihan",
      "edukasi",
      "edukasi pengguna",
      "kesadaran karyawan",
      "distribusi dokumen",
      "daftar distribusi"
     ],
     "fr": [
      "formation du personnel",
      "formation des équipes",
      "sensibilisation",
      "formation et sensibilisation",
      "plan de formation",
      "liste de diffusion"
     ],
     "pt": [
      "treinamento",
      "capacitação",
      "treinamento da equipe",
      "treinamento e conscientização",
      "conscientização",
      "plano de treinamento"
     ],
     "es": [
      "capacitación",
      "capacitaciones",
      "formación",
      "formación y concienciación",
      "capacitación del personal",
      "concienciación",
      "plan de capacitación",
      "entrenamiento"
     ],
     "de": [
      "Schulung",
      "Schulungen",
      "Mitarbeiterschulung",
      "Schulung und Sensibilisierung",
      "Sensibilisierung",
      "Schulungsplan",
      "Schulungskonzept",
      "Einarbeitung"
     ],
     "zh": [
      "培训",
      "培訓",
      "员工培训",
      "員工培訓",
      "培训计划",
      "培訓計畫",
      "培训与宣传",
      "宣传培训",
      "宣传教育",
      "教育训练",
      "教育訓練",
      "培训与意识"
     ],
     "ja": [
      "研修",
      "教育",
      "教育訓練",
      "トレーニング",
      "従業員教育",
      "社員教育",
      "周知教育",
      "教育計画"
     ]
    },
    "guidance": {
     "en": "Does everybody concerned know the plan, customer service included? Who was trained, when, and how do newcomers learn it?",
     "id": "Apakah semua yang terlibat mengenal rencana ini, termasuk layanan pelanggan? Siapa yang sudah dilatih, kapan, dan bagaimana karyawan baru mempelajarinya?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": true
   },
   {
    "id": "review-history",
    "title": {
     "en": "Review history",
     "id": "Riwayat tinjauan"
    },
    "aliases": {
     "en": [
      "reviews",
      "review",
      "plan review",
      "plan maintenance",
      "maintenance of the plan",
      "maintaining the plan",
      "review and maintenance",
      "review and update",
      "review schedule",
      "review cycle",
      "owner",
      "ownership",
      "owner and last review",
      "document owner",
      "document control",
      "document history",
      "revision history",
      "record of changes",
      "version history",
      "version control",
      "change history",
      "change log",
      "changelog",
      "last review",
      "last reviewed",
      "last updated",
      "page information"
     ],
     "id": [
      "tinjauan",
      "tinjauan berkala",
      "peninjauan",
      "peninjauan berkala",
      "jadwal tinjauan",
      "riwayat peninjauan",
      "riwayat perubahan",
      "riwayat revisi",
      "riwayat versi",
      "riwayat dokumen",
      "catatan perubahan",
      "catatan revisi",
      "pengendalian dokumen",
      "pemeliharaan rencana",
      "pembaruan rencana",
      "pemilik",
      "pemilik dokumen",
      "penanggung jawab",
      "persetujuan",
      "pengesahan",
      "terakhir ditinjau",
      "terakhir diperbarui"
     ],
     "fr": [
      "historique des révisions",
      "historique des modifications",
      "historique des versions",
      "historique",
      "révision du plan",
      "mise à jour du plan",
      "dernière révision",
      "dernière mise à jour"
     ],
     "pt": [
      "histórico de revisões",
      "histórico de alterações",
      "histórico de versões",
      "revisão do plano",
      "manutenção do plano",
      "última revisão",
      "última atualização",
      "controle de versões"
     ],
     "es": [
      "historial de revisiones",
      "historial de cambios",
      "historial de versiones",
      "revisión del plan",
      "mantenimiento del plan",
      "última revisión",
      "última actualización",
      "control de versiones"
     ],
     "de": [
      "Änderungshistorie",
      "Änderungsverlauf",
      "Versionshistorie",
      "Versionsverlauf",
      "Dokumentenhistorie",
      "Überprüfung des Plans",
      "Pflege des Plans",
      "letzte Überprüfung"
     ],
     "zh": [
      "修订记录",
      "修訂記錄",
      "修订历史",
      "变更记录",
      "變更記錄",
      "变更历史",
      "版本历史",
      "版本记录",
      "更新记录",
      "预案修订",
      "预案维护",
      "预案管理",
      "评审记录",
      "最后更新"
     ],
     "ja": [
      "改訂履歴",
      "改定履歴",
      "更新履歴",
      "変更履歴",
      "版数管理",
      "見直し",
      "計画の見直し",
      "計画の維持管理"
     ]
    },
    "guidance": {
     "en": "Who read the plan when, and what changed? Who owns it, and when is it due again?",
     "id": "Siapa yang meninjau rencana ini, kapan, dan apa yang berubah? Siapa pemiliknya, dan kapan harus ditinjau lagi?"
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Date",
       "Who",
       "What changed"
      ],
      "id": [
       "Tanggal",
       "Siapa",
       "Perubahan"
      ]
     }
    },
    "demanded": false
   },
   {
    "id": "prerequisites",
    "title": {
     "en": "Prerequisites",
     "id": "Prasyarat"
    },
    "aliases": {
     "en": [
      "prerequisite",
      "requirements",
      "preparation",
      "prepare",
      "before you start",
      "before you begin",
      "what you need",
      "what you will need",
      "access",
      "access and tools",
      "required access",
      "required resources",
      "tools and access",
      "tools",
      "equipment",
      "resource requirements",
      "critical resources"
     ],
     "id": [
      "persyaratan",
      "persiapan",
      "akses",
      "akses dan alat",
      "alat dan akses",
      "akses yang diperlukan",
      "kebutuhan",
      "kebutuhan sumber daya",
      "peralatan",
      "perlengkapan",
      "sebelum mulai",
      "yang diperlukan",
      "yang perlu disiapkan",
      "ketergantungan"
     ],
     "fr": [
      "prérequis",
      "pré-requis",
      "accès nécessaires",
      "accès requis",
      "accès et confidentialité",
      "outils nécessaires",
      "avant de commencer",
      "ressources nécessaires"
     ],
     "pt": [
      "pré-requisitos",
      "requisitos",
      "acessos necessários",
      "recursos necessários",
      "ferramentas necessárias",
      "antes de começar",
      "preparação",
      "equipamentos necessários"
     ],
     "es": [
      "requisitos previos",
      "prerrequisitos",
      "requisitos",
      "accesos necesarios",
      "recursos necesarios",
      "herramientas necesarias",
      "antes de empezar",
      "preparación"
     ],
     "de": [
      "Voraussetzungen",
      "Voraussetzung",
      "benötigte Zugänge",
      "benötigte Ressourcen",
      "benötigte Mittel",
      "benötigte Werkzeuge",
      "Vorbereitung",
      "Vorbereitungen"
     ],
     "zh": [
      "前提条件",
      "前置条件",
      "前提條件",
      "前置條件",
      "先决条件",
      "准备工作",
      "準備工作",
      "应急准备",
      "所需资源",
      "资源需求",
      "所需权限",
      "应急保障",
      "资源保障"
     ],
     "ja": [
      "前提条件",
      "事前準備",
      "必要な権限",
      "必要な資源",
      "必要な機材",
      "必要なリソース",
      "準備",
      "備蓄"
     ]
    },
    "guidance": {
     "en": "Which access, tools and supplies must be at hand?",
     "id": "Akses, alat, dan perlengkapan apa yang harus siap?"
    },
    "content": {
     "kind": "checklist"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "escalation",
    "title": {
     "en": "Escalation",
     "id": "Eskalasi"
    },
    "aliases": {
     "en": [
      "escalations",
      "escalation path",
      "escalation paths",
      "escalation policy",
      "escalation procedure",
      "escalation process",
      "escalation matrix",
      "escalation levels",
      "escalate",
      "how to escalate",
      "when to escalate",
      "who to escalate to"
     ],
     "id": [
      "jalur eskalasi",
      "alur eskalasi",
      "prosedur eskalasi",
      "kebijakan eskalasi",
      "matriks eskalasi",
      "tingkat eskalasi",
      "kapan eskalasi",
      "cara eskalasi",
      "eskalasi ke siapa"
     ],
     "fr": [
      "escalade",
      "procédure d'escalade",
      "chemin d'escalade",
      "quand escalader",
      "à qui escalader",
      "niveaux d'escalade",
      "matrice d'escalade"
     ],
     "pt": [
      "escalonamento",
      "escalação",
      "procedimento de escalonamento",
      "quando escalar",
      "como escalar",
      "a quem escalar",
      "matriz de escalonamento",
      "níveis de escalonamento"
     ],
     "es": [
      "escalado",
      "escalamiento",
      "procedimiento de escalado",
      "procedimiento de escalamiento",
      "cuándo escalar",
      "cómo escalar",
      "a quién escalar",
      "matriz de escalamiento"
     ],
     "de": [
      "Eskalation",
      "Eskalationsweg",
      "Eskalationswege",
      "Eskalationsstufen",
      "Eskalationsverfahren",
      "Eskalationskette",
      "Eskalationsmatrix",
      "wann eskalieren"
     ],
     "zh": [
      "升级",
      "升級",
      "升级流程",
      "升級流程",
      "升级路径",
      "升级机制",
      "上报",
      "上报流程",
      "事件上报",
      "逐级上报",
      "升级处理",
      "何时升级"
     ],
     "ja": [
      "エスカレーション",
      "エスカレーション先",
      "エスカレーション手順",
      "エスカレーションフロー",
      "エスカレーション基準",
      "エスカレーション経路",
      "上位報告"
     ]
    },
    "guidance": {
     "en": "Who comes in next, and when?",
     "id": "Siapa yang dilibatkan berikutnya, dan kapan?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "diagnosis",
    "cues": [
     "failing",
     "checking"
    ],
    "title": {
     "en": "Diagnosis",
     "id": "Diagnosis"
    },
    "aliases": {
     "en": [
      "diagnose",
      "diagnostics",
      "investigate",
      "investigation",
      "troubleshooting",
      "debugging",
      "triage",
      "assess",
      "assessment",
      "damage assessment",
      "outage assessment",
      "initial assessment",
      "situation assessment",
      "detection",
      "detection and analysis",
      "how to spot the problem"
     ],
     "id": [
      "diagnosis masalah",
      "diagnosa",
      "diagnosa masalah",
      "investigasi",
      "penyelidikan",
      "penelusuran masalah",
      "pemecahan masalah",
      "pemeriksaan awal",
      "penilaian kerusakan",
      "penilaian awal",
      "penilaian situasi",
      "deteksi",
      "deteksi dan analisis",
      "gejala"
     ],
     "fr": [
      "diagnostic du problème",
      "évaluation des dégâts",
      "évaluation de la situation",
      "évaluation initiale",
      "détection et analyse"
     ],
     "pt": [
      "diagnóstico",
      "diagnóstico do problema",
      "investigação",
      "avaliação de danos",
      "avaliação inicial",
      "avaliação da situação",
      "detecção",
      "detecção e análise"
     ],
     "es": [
      "diagnóstico",
      "diagnóstico del problema",
      "investigación",
      "evaluación de daños",
      "evaluación inicial",
      "evaluación de la situación",
      "detección",
      "detección y análisis"
     ],
     "de": [
      "Fehlerdiagnose",
      "Fehlersuche",
      "Untersuchung",
      "Schadensbewertung",
      "Lagebeurteilung",
      "Ersteinschätzung",
      "Erkennung",
      "Erkennung und Analyse"
     ],
     "zh": [
      "诊断",
      "診斷",
      "问题诊断",
      "故障诊断",
      "排查",
      "故障排查",
      "问题排查",
      "故障定位",
      "初步评估",
      "损失评估",
      "事件评估",
      "检测",
      "发现",
      "检测与分析",
      "監測與分析"
     ],
     "ja": [
      "診断",
      "調査",
      "原因調査",
      "切り分け",
      "障害の切り分け",
      "被害状況の確認",
      "状況把握",
      "状況確認"
     ]
    },
    "guidance": {
     "en": "How do you find out what is broken, and how badly?",
     "id": "Bagaimana mengetahui apa yang rusak dan seberapa parah?"
    },
    "content": {
     "kind": "steps"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "impact",
    "title": {
     "en": "Impact",
     "id": "Dampak"
    },
    "aliases": {
     "en": [
      "customer impact",
      "user impact",
      "service impact",
      "business impact",
      "impact on customers",
      "impact on users",
      "impact assessment",
      "impact analysis",
      "consequences",
      "effects",
      "who is affected"
     ],
     "id": [
      "dampak pada pelanggan",
      "dampak bagi pelanggan",
      "dampak pelanggan",
      "dampak pada pengguna",
      "dampak layanan",
      "dampak bisnis",
      "analisis dampak",
      "penilaian dampak",
      "akibat",
      "siapa yang terdampak"
     ],
     "fr": [
      "impact client",
      "impact sur les clients",
      "impact sur les utilisateurs",
      "impact sur le service",
      "analyse d'impact",
      "incidence",
      "répercussions"
     ],
     "pt": [
      "impacto",
      "impacto nos clientes",
      "impacto nos usuários",
      "impacto no serviço",
      "impacto no negócio",
      "análise de impacto",
      "avaliação de impacto",
      "consequências"
     ],
     "es": [
      "impacto",
      "impacto en los clientes",
      "impacto en los usuarios",
      "impacto en el servicio",
      "impacto en el negocio",
      "análisis de impacto",
      "evaluación de impacto",
      "consecuencias"
     ],
     "de": [
      "Auswirkung",
      "Auswirkungen",
      "Auswirkungen auf Kunden",
      "Auswirkungen auf das Geschäft",
      "Folgen",
      "Auswirkungsanalyse",
      "betroffene Dienste"
     ],
     "zh": [
      "影响",
      "影響",
      "影响范围",
      "影響範圍",
      "影响分析",
      "影響分析",
      "业务影响",
      "業務影響",
      "客户影响",
      "用户影响",
      "影响评估",
      "影響評估"
     ],
     "ja": [
      "影響",
      "影響範囲",
      "影響分析",
      "影響評価",
      "お客様への影響",
      "顧客への影響",
      "ユーザーへの影響",
      "業務への影響"
     ]
    },
    "guidance": {
     "en": "What would customers lose?",
     "id": "Apa kerugian pelanggan?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "references",
    "title": {
     "en": "References",
     "id": "Referensi"
    },
    "aliases": {
     "en": [
      "reference",
      "related documents",
      "related documentation",
      "related plans",
      "related policies",
      "related runbooks",
      "other pages",
      "links",
      "useful links",
      "resources",
      "useful resources",
      "additional resources",
      "additional information",
      "further reading",
      "further information",
      "see also",
      "appendix",
      "appendices",
      "annex",
      "annexes",
      "attachments",
      "supporting documents"
     ],
     "id": [
      "rujukan",
      "daftar rujukan",
      "dokumen terkait",
      "dokumen pendukung",
      "kebijakan terkait",
      "tautan",
      "tautan terkait",
      "sumber daya",
      "informasi tambahan",
      "bacaan lanjutan",
      "lihat juga",
      "lampiran"
     ],
     "fr": [
      "liens",
      "liens utiles",
      "documents associés",
      "documents liés",
      "documentation associée",
      "ressources",
      "voir aussi",
      "informations complémentaires"
     ],
     "pt": [
      "referências",
      "documentos relacionados",
      "documentação relacionada",
      "links úteis",
      "anexo",
      "apêndice",
      "veja também",
      "informações adicionais"
     ],
     "es": [
      "referencias",
      "documentos relacionados",
      "documentación relacionada",
      "enlaces",
      "enlaces útiles",
      "anexo",
      "apéndice",
      "véase también"
     ],
     "de": [
      "Referenzen",
      "verwandte Dokumente",
      "zugehörige Dokumente",
      "mitgeltende Dokumente",
      "mitgeltende Unterlagen",
      "weiterführende Links",
      "weitere Informationen",
      "Verweise"
     ],
     "zh": [
      "参考",
      "參考",
      "参考资料",
      "參考資料",
      "参考链接",
      "参考文档",
      "参考文献",
      "相关文档",
      "相關文件",
      "相关链接",
      "相關連結",
      "附录",
      "附錄",
      "附件",
      "附则",
      "相关制度"
     ],
     "ja": [
      "参考",
      "参考資料",
      "参考文献",
      "参考情報",
      "関連資料",
      "関連文書",
      "関連規程",
      "関連ドキュメント"
     ]
    },
    "guidance": {
     "en": "Related plans, runbooks and contracts.",
     "id": "Rencana, runbook, dan kontrak terkait."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "glossary",
    "title": {
     "en": "Glossary",
     "id": "Glosarium"
    },
    "aliases": {
     "en": [
      "glossary of terms",
      "terminology",
      "terms",
      "terms and definitions",
      "definitions",
      "definition of terms",
      "abbreviations",
      "acronyms",
      "key terms"
     ],
     "id": [
      "daftar istilah",
      "istilah",
      "istilah dan definisi",
      "definisi",
      "definisi istilah",
      "singkatan",
      "daftar singkatan",
      "akronim",
      "terminologi"
     ],
     "fr": [
      "glossaire",
      "termes et définitions",
      "lexique",
      "sigles et acronymes",
      "terminologie"
     ],
     "pt": [
      "glossário",
      "definições",
      "termos e definições",
      "siglas",
      "terminologia",
      "conceitos"
     ],
     "es": [
      "glosario",
      "definiciones",
      "términos y definiciones",
      "siglas",
      "terminología",
      "conceptos"
     ],
     "de": [
      "Glossar",
      "Begriffe",
      "Definitionen",
      "Begriffserklärungen",
      "Begriffsdefinitionen",
      "Begriffsbestimmungen",
      "Abkürzungen",
      "Abkürzungsverzeichnis"
     ],
     "zh": [
      "术语",
      "術語",
      "术语表",
      "術語表",
      "术语定义",
      "術語定義",
      "名词解释",
      "名詞解釋",
      "术语和定义",
      "术语与定义",
      "缩略语",
      "定义",
      "定義"
     ],
     "ja": [
      "用語集",
      "用語",
      "用語解説",
      "用語説明",
      "用語の定義",
      "用語定義",
      "略語",
      "略語一覧"
     ]
    },
    "guidance": {
     "en": "Words a reader may not know.",
     "id": "Istilah yang mungkin belum dikenal pembaca."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "metadata",
    "title": {
     "en": "Plan data",
     "id": "Data rencana"
    },
    "aliases": {
     "en": [
      "metadata",
      "plan details",
      "plan information",
      "document information",
      "document details",
      "document properties",
      "key facts",
      "classification",
      "creation date",
      "effective date"
     ],
     "id": [
      "informasi rencana",
      "informasi dokumen",
      "rincian rencana",
      "detail dokumen",
      "identitas dokumen",
      "fakta utama",
      "klasifikasi dokumen",
      "tanggal berlaku",
      "tanggal pembuatan"
     ],
     "fr": [
      "informations sur le plan",
      "informations sur le document",
      "fiche signalétique",
      "date d'entrée en vigueur",
      "date de création",
      "informations générales"
     ],
     "pt": [
      "informações do plano",
      "informações do documento",
      "dados do documento",
      "dados do plano",
      "data de vigência",
      "data de criação",
      "informações gerais"
     ],
     "es": [
      "información del plan",
      "información del documento",
      "datos del documento",
      "datos del plan",
      "fecha de entrada en vigor",
      "fecha de creación",
      "información general"
     ],
     "de": [
      "Angaben zum Dokument",
      "Dokumentinformationen",
      "Angaben zum Plan",
      "Gültigkeitsdatum",
      "gültig ab",
      "Erstellungsdatum",
      "allgemeine Angaben",
      "Eckdaten"
     ],
     "zh": [
      "基本信息",
      "基本資訊",
      "文档信息",
      "文件資訊",
      "预案信息",
      "元数据",
      "生效日期",
      "创建日期",
      "编制日期"
     ],
     "ja": [
      "基本情報",
      "文書情報",
      "ドキュメント情報",
      "計画情報",
      "メタデータ",
      "発効日",
      "制定日",
      "作成日"
     ]
    },
    "guidance": {
     "en": "Dates, version and numbers of the plan; in Pulih these live in the front matter.",
     "id": "Tanggal, versi, dan nomor rencana; di Pulih semuanya ada di front matter."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "lessons",
    "title": {
     "en": "Lessons learned",
     "id": "Pelajaran"
    },
    "aliases": {
     "en": [
      "lessons",
      "learnings",
      "what we learned",
      "takeaways"
     ],
     "id": [
      "pelajaran yang dipetik",
      "pembelajaran"
     ],
     "fr": [
      "leçons apprises",
      "leçons tirées",
      "enseignements",
      "retour d'expérience",
      "ce que nous avons appris"
     ],
     "pt": [
      "lições aprendidas",
      "lições",
      "aprendizados",
      "o que aprendemos"
     ],
     "es": [
      "lecciones aprendidas",
      "lecciones",
      "aprendizajes",
      "qué aprendimos",
      "lo que aprendimos"
     ],
     "de": [
      "Erkenntnisse",
      "Lehren",
      "gewonnene Erkenntnisse",
      "gelernte Lektionen",
      "was wir gelernt haben"
     ],
     "zh": [
      "经验教训",
      "經驗教訓",
      "教训",
      "教訓",
      "经验总结",
      "經驗總結",
      "我们学到了什么"
     ],
     "ja": [
      "教訓",
      "学び",
      "学んだこと",
      "得られた教訓",
      "気づき"
     ]
    },
    "guidance": {
     "en": "What earlier incidents taught about this; a postmortem is the place to write it down.",
     "id": "Pelajaran dari insiden sebelumnya; tempat menuliskannya adalah tinjauan pascainsiden."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "evaluation",
    "title": {
     "en": "Review of the response",
     "id": "Evaluasi penanganan"
    },
    "aliases": {
     "en": [
      "retrospective",
      "retrospectives",
      "post-incident review",
      "postmortem",
      "postmortems",
      "blameless postmortem",
      "after action review",
      "debrief"
     ],
     "id": [
      "tinjauan pascainsiden",
      "retrospektif",
      "evaluasi"
     ],
     "fr": [
      "analyse post-incident",
      "analyse rétrospective",
      "revue post-incident",
      "bilan de l'incident",
      "évaluation de la réponse"
     ],
     "pt": [
      "análise pós-incidente",
      "avaliação pós-incidente",
      "revisão pós-incidente",
      "retrospectiva",
      "avaliação da resposta",
      "avaliação"
     ],
     "es": [
      "análisis post-incidente",
      "análisis posterior al incidente",
      "revisión posterior al incidente",
      "retrospectiva",
      "evaluación de la respuesta",
      "evaluación"
     ],
     "de": [
      "Nachbereitung",
      "Nachbetrachtung",
      "Nachbesprechung",
      "Auswertung",
      "Retrospektive",
      "Bewertung der Reaktion"
     ],
     "zh": [
      "复盘",
      "覆盤",
      "事后复盘",
      "事後檢討",
      "故障复盘",
      "事故复盘",
      "事后分析",
      "事后总结",
      "后期处置",
      "总结评估",
      "响应评估"
     ],
     "ja": [
      "振り返り",
      "ふりかえり",
      "ポストモーテム",
      "事後レビュー",
      "事後分析",
      "対応の評価",
      "レトロスペクティブ",
      "事後評価"
     ]
    },
    "guidance": {
     "en": "How the response is looked back on afterwards, and who calls for it.",
     "id": "Bagaimana penanganan ditinjau kembali, dan siapa yang memulainya."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": false,
    "offered": false
   }
  ]
 },
 {
  "id": "runbook",
  "names": {
   "en": "Operational runbook",
   "id": "Runbook operasional"
  },
  "descriptions": {
   "en": "What to do about one alert or task, step by step, for whoever is on call tonight.",
   "id": "Apa yang harus dilakukan untuk satu alarm atau tugas, langkah demi langkah, bagi siapa pun yang sedang jaga."
  },
  "file_name": "{slug}.md",
  "hints": {
   "en": [
    "how to",
    "howto",
    "troubleshooting",
    "runbook",
    "runbooks",
    "run book",
    "run books",
    "playbook",
    "playbooks",
    "operations manual",
    "operational procedure",
    "operating procedure",
    "standard operating procedure",
    "SOP",
    "SOPs",
    "troubleshooting guide",
    "alert guide",
    "alert runbook",
    "on-call guide",
    "on call handbook"
   ],
   "id": [
    "runbook operasional",
    "buku panduan operasional",
    "panduan operasional",
    "panduan penanganan",
    "panduan jaga",
    "panduan troubleshooting",
    "prosedur operasional",
    "prosedur operasional standar",
    "prosedur operasi standar",
    "standar operasional prosedur",
    "instruksi kerja",
    "petunjuk teknis"
   ],
   "fr": [
    "fiche réflexe",
    "mode opératoire",
    "procédure d'exploitation",
    "procédure opérationnelle",
    "guide de dépannage",
    "manuel d'exploitation",
    "guide d'astreinte"
   ],
   "pt": [
    "procedimento operacional",
    "procedimento operacional padrão",
    "manual de operações",
    "manual de operação",
    "guia de solução de problemas",
    "roteiro operacional",
    "guia de plantão"
   ],
   "es": [
    "procedimiento operativo",
    "procedimiento operativo estándar",
    "manual de operaciones",
    "manual de operación",
    "guía de resolución de problemas",
    "libro de procedimientos",
    "guía de guardia"
   ],
   "de": [
    "Betriebshandbuch",
    "Betriebsanleitung",
    "Handlungsanweisung",
    "Arbeitsanweisung",
    "Betriebsanweisung",
    "Anleitung zur Fehlerbehebung",
    "Bereitschaftshandbuch"
   ],
   "zh": [
    "运维手册",
    "運維手冊",
    "操作手册",
    "操作手冊",
    "故障处理手册",
    "故障排查手册",
    "排障手册",
    "标准操作流程",
    "標準作業程序",
    "值班手册",
    "处理预案"
   ],
   "ja": [
    "運用手順書",
    "手順書",
    "運用手順",
    "運用マニュアル",
    "障害対応手順",
    "障害対応手順書",
    "対応手順書",
    "ランブック",
    "作業手順書"
   ]
  },
  "$defs": {
   "instant": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?([Zz]|[+-]\\d{2}(:?\\d{2})?))?(\\[[^\\]]+\\])?)?$",
    "x-expected": {
     "en": "a time such as 2023-02-21T10:00+07:00, or a date",
     "id": "waktu seperti 2023-02-21T10:00+07:00, atau tanggal"
    }
   },
   "duration": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^(P[0-9TYMWDHS.,]+|\\d+([.,]\\d+)? ?[A-Za-z]+( \\d+([.,]\\d+)? ?[A-Za-z]+)*)$",
    "x-expected": {
     "en": "a duration such as PT2H or 2 h",
     "id": "durasi seperti PT2H atau 2 jam"
    },
    "examples": [
     "PT30M",
     "30 min",
     "P6M",
     "6 months"
    ]
   },
   "text": {
    "type": [
     "string",
     "null"
    ]
   },
   "texts": {
    "type": [
     "array",
     "null"
    ],
    "items": {
     "type": "string"
    }
   }
  },
  "front_matter": {
   "type": "object",
   "required": [
    "type",
    "title"
   ],
   "properties": {
    "type": {
     "const": "runbook",
     "description": "The kind of document.",
     "x-description": {
      "id": "Jenis dokumen."
     }
    },
    "id": {
     "type": [
      "string",
      "integer",
      "null"
     ],
     "description": "The runbook's number or name in your own register.",
     "x-description": {
      "id": "Nomor atau nama runbook di catatan Anda sendiri."
     }
    },
    "title": {
     "type": "string",
     "pattern": "\\S",
     "description": "The alert or task, in the words that somebody on call would search for.",
     "x-description": {
      "id": "Nama alarm atau tugas, dengan kata yang akan dicari petugas jaga."
     },
     "x-prompt": {
      "en": "Which alert or task is this runbook for?",
      "id": "Runbook ini untuk alarm atau tugas apa?"
     }
    },
    "status": {
     "enum": [
      "draft",
      "in-review",
      "final",
      null
     ],
     "x-default": "draft",
     "description": "How far the runbook is. What is missing is a hint in a draft and an error once it is final.",
     "x-description": {
      "id": "Sejauh mana runbook ini. Yang kurang hanya jadi saran di draf dan jadi galat di versi final."
     }
    },
    "locale": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$",
     "examples": [
      "en",
      "id"
     ],
     "x-default": "{locale}",
     "description": "The language the runbook is written in.",
     "x-description": {
      "id": "Bahasa runbook ini."
     }
    },
    "alert": {
     "$ref": "#/$defs/text",
     "examples": [
      "OrderingApiDown"
     ],
     "description": "The exact name of the alert that leads here.",
     "x-description": {
      "id": "Nama persis alarm yang mengarah ke sini."
     },
     "x-prompt": {
      "en": "What is the alert called? (leave empty for a task)",
      "id": "Apa nama alarmnya? (kosongkan jika ini tugas)"
     }
    },
    "services": {
     "$ref": "#/$defs/texts",
     "description": "The services that it is about.",
     "x-description": {
      "id": "Layanan yang terkait."
     },
     "x-prompt": {
      "en": "Which services is it about?",
      "id": "Layanan apa saja yang terkait?"
     }
    },
    "severity": {
     "enum": [
      "sev1",
      "sev2",
      "sev3",
      "sev4",
      null
     ],
     "description": "How bad it usually is, from sev1 (worst) to sev4 (mildest).",
     "x-description": {
      "id": "Tingkat keparahan yang lazim, dari sev1 (terparah) sampai sev4 (teringan)."
     }
    },
    "owner": {
     "$ref": "#/$defs/text",
     "x-default": "{user}",
     "x-demanded": true,
     "description": "The person or team who keeps the runbook true.",
     "x-description": {
      "id": "Orang atau tim yang menjaga runbook tetap sesuai kenyataan."
     },
     "x-prompt": {
      "en": "Who owns this runbook?",
      "id": "Siapa penanggung jawab runbook ini?"
     }
    },
    "authors": {
     "$ref": "#/$defs/texts",
     "description": "The people who wrote it.",
     "x-description": {
      "id": "Para penulisnya."
     }
    },
    "escalation": {
     "type": [
      "array",
      "null"
     ],
     "description": "Whom to call next, in order.",
     "x-description": {
      "id": "Siapa yang dihubungi berikutnya, berurutan."
     },
     "items": {
      "type": "object",
      "properties": {
       "to": {
        "$ref": "#/$defs/text",
        "description": "The person, role or team.",
        "x-description": {
         "id": "Orang, peran, atau timnya."
        }
       },
       "after": {
        "$ref": "#/$defs/duration",
        "description": "How long to try alone before calling them.",
        "x-description": {
         "id": "Berapa lama mencoba sendiri sebelum menghubungi mereka."
        }
       },
       "channel": {
        "$ref": "#/$defs/text",
        "examples": [
         "phone",
         "on-call"
        ],
        "description": "How to reach them.",
        "x-description": {
         "id": "Cara menghubunginya."
        }
       }
      }
     }
    },
    "timezone": {
     "$ref": "#/$defs/text",
     "examples": [
      "Asia/Jakarta",
      "WIB",
      "UTC"
     ],
     "x-default": "{timezone}",
     "description": "The time zone of every time that is written without one.",
     "x-description": {
      "id": "Zona waktu untuk semua jam yang ditulis tanpa zona."
     }
    },
    "reviewed": {
     "$ref": "#/$defs/instant",
     "x-default": "{today}",
     "x-demanded": true,
     "description": "When somebody last followed the steps and found them true.",
     "x-description": {
      "id": "Kapan langkahnya terakhir dijalankan dan dipastikan masih benar."
     }
    },
    "review_interval": {
     "$ref": "#/$defs/duration",
     "description": "How often it must be checked again.",
     "x-description": {
      "id": "Seberapa sering harus diperiksa lagi."
     }
    },
    "related": {
     "$ref": "#/$defs/texts",
     "description": "Paths of backup plans, runbooks and postmortems that belong to it.",
     "x-description": {
      "id": "Lokasi rencana cadangan, runbook, dan tinjauan pascainsiden yang terkait."
     }
    }
   }
  },
  "sections": [
   {
    "id": "meaning",
    "cues": [
     "explaining"
    ],
    "title": {
     "en": "Meaning",
     "id": "Arti"
    },
    "aliases": {
     "en": [
      "what it means",
      "what this means",
      "what does it mean",
      "what does this mean",
      "what does this alert mean",
      "what is this",
      "what is it",
      "what is this for",
      "meaning of the alert",
      "alert description",
      "alert details",
      "alert meaning",
      "about this alert",
      "about this runbook",
      "description",
      "problem description",
      "definition",
      "default definition",
      "overview",
      "introduction",
      "intro",
      "summary",
      "TL;DR",
      "TLDR",
      "purpose",
      "scope",
      "purpose and scope",
      "objective",
      "objectives",
      "goal",
      "background",
      "context",
      "how it works",
      "why we use it",
      "use cases"
     ],
     "id": [
      "makna",
      "artinya",
      "arti alarm",
      "arti peringatan",
      "makna alarm",
      "apa artinya",
      "apa ini",
      "apa itu",
      "deskripsi",
      "deskripsi alarm",
      "deskripsi masalah",
      "penjelasan",
      "tentang alarm ini",
      "tentang runbook ini",
      "gambaran umum",
      "ikhtisar",
      "ringkasan",
      "pendahuluan",
      "pengantar",
      "latar belakang",
      "tujuan",
      "ruang lingkup",
      "tujuan dan cakupan",
      "tujuan dan ruang lingkup",
      "cara kerja"
     ],
     "fr": [
      "signification",
      "signification de l'alerte",
      "description du problème",
      "objectif",
      "objectif de cette fiche",
      "contexte",
      "contexte de l'incident",
      "présentation"
     ],
     "pt": [
      "significado",
      "significado do alerta",
      "descrição",
      "descrição do alerta",
      "objetivo",
      "visão geral",
      "contexto",
      "introdução"
     ],
     "es": [
      "significado",
      "significado de la alerta",
      "descripción",
      "descripción de la alerta",
      "objetivo",
      "visión general",
      "contexto",
      "introducción"
     ],
     "de": [
      "Bedeutung",
      "Bedeutung des Alarms",
      "Beschreibung",
      "Problembeschreibung",
      "Überblick",
      "Übersicht",
      "Zweck",
      "Ziel"
     ],
     "zh": [
      "含义",
      "含義",
      "告警含义",
      "告警說明",
      "告警说明",
      "告警描述",
      "描述",
      "说明",
      "說明",
      "概述",
      "简介",
      "簡介",
      "问题描述",
      "問題描述",
      "背景",
      "目的"
     ],
     "ja": [
      "意味",
      "アラートの意味",
      "アラートの説明",
      "アラート概要",
      "概要",
      "説明",
      "目的",
      "背景"
     ]
    },
    "guidance": {
     "en": "What does this alert say, or what does this task do, and why does it matter? One or two sentences for a sleepy reader.",
     "id": "Apa arti alarm ini, atau apa guna tugas ini, dan mengapa penting? Satu dua kalimat untuk pembaca yang baru bangun."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "impact",
    "title": {
     "en": "Impact",
     "id": "Dampak"
    },
    "aliases": {
     "en": [
      "customer impact",
      "user impact",
      "service impact",
      "business impact",
      "impact on customers",
      "impact on users",
      "potential impact",
      "expected impact",
      "impact assessment",
      "consequences",
      "effects",
      "severity and impact",
      "who is affected",
      "what is affected",
      "what breaks",
      "why is this a problem",
      "why it matters"
     ],
     "id": [
      "dampak pada pelanggan",
      "dampak bagi pelanggan",
      "dampak pelanggan",
      "dampak pada pengguna",
      "dampak bagi pengguna",
      "dampak pengguna",
      "dampak layanan",
      "dampak pada layanan",
      "dampak bisnis",
      "potensi dampak",
      "akibat",
      "akibatnya",
      "siapa yang terdampak",
      "apa yang terdampak",
      "apa dampaknya",
      "mengapa penting"
     ],
     "fr": [
      "impact utilisateur",
      "impact sur les utilisateurs",
      "impact sur les clients",
      "impact sur le service",
      "incidence",
      "répercussions"
     ],
     "pt": [
      "impacto",
      "impacto nos clientes",
      "impacto nos usuários",
      "impacto no serviço",
      "impacto potencial",
      "consequências"
     ],
     "es": [
      "impacto",
      "impacto en los clientes",
      "impacto en los usuarios",
      "impacto en el servicio",
      "impacto potencial",
      "consecuencias"
     ],
     "de": [
      "Auswirkung",
      "Auswirkungen",
      "Auswirkungen auf Kunden",
      "mögliche Auswirkungen",
      "Folgen",
      "betroffene Dienste"
     ],
     "zh": [
      "影响",
      "影響",
      "影响范围",
      "影響範圍",
      "潜在影响",
      "潛在影響",
      "业务影响",
      "用户影响",
      "客户影响",
      "可能影响",
      "可能的影响"
     ],
     "ja": [
      "影響",
      "影響範囲",
      "ユーザーへの影響",
      "お客様への影響",
      "顧客への影響",
      "サービスへの影響",
      "想定される影響"
     ]
    },
    "guidance": {
     "en": "What do customers notice, how many of them, and how urgent is it? What happens if nobody acts?",
     "id": "Apa yang dirasakan pelanggan, berapa banyak, dan seberapa mendesak? Apa yang terjadi jika dibiarkan?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "prerequisites",
    "title": {
     "en": "Prerequisites and access",
     "id": "Prasyarat dan akses"
    },
    "aliases": {
     "en": [
      "prerequisites",
      "prerequisite",
      "requirements",
      "required access",
      "required tools",
      "required permissions",
      "access",
      "access and tools",
      "access requirements",
      "tools",
      "tools and access",
      "permissions",
      "required credentials",
      "dependencies",
      "preparation",
      "preparations",
      "prepare",
      "setup",
      "set up",
      "getting started",
      "getting access",
      "before you start",
      "before you begin",
      "before starting",
      "what you need",
      "what you will need",
      "what you'll need",
      "you will need"
     ],
     "id": [
      "prasyarat",
      "syarat",
      "persyaratan",
      "kebutuhan",
      "persiapan",
      "akses",
      "akses dan alat",
      "akses yang dibutuhkan",
      "akses yang diperlukan",
      "hak akses",
      "izin akses",
      "alat",
      "alat yang dibutuhkan",
      "alat dan akses",
      "kredensial",
      "ketergantungan",
      "sebelum mulai",
      "sebelum memulai",
      "yang dibutuhkan",
      "yang diperlukan",
      "yang perlu disiapkan"
     ],
     "fr": [
      "prérequis",
      "pré-requis",
      "prérequis et accès",
      "accès",
      "accès nécessaires",
      "accès requis",
      "outils nécessaires",
      "avant de commencer"
     ],
     "pt": [
      "pré-requisitos",
      "requisitos",
      "acessos necessários",
      "acessos",
      "permissões necessárias",
      "ferramentas necessárias",
      "antes de começar",
      "preparação"
     ],
     "es": [
      "requisitos previos",
      "prerrequisitos",
      "requisitos",
      "accesos necesarios",
      "permisos necesarios",
      "herramientas necesarias",
      "antes de empezar",
      "antes de comenzar"
     ],
     "de": [
      "Voraussetzungen",
      "Voraussetzung",
      "benötigte Zugänge",
      "benötigte Rechte",
      "benötigte Werkzeuge",
      "Zugänge",
      "Vorbereitung",
      "Vorbereitungen"
     ],
     "zh": [
      "前提条件",
      "前置条件",
      "前提條件",
      "前置條件",
      "先决条件",
      "准备工作",
      "準備工作",
      "事前准备",
      "所需权限",
      "权限要求",
      "所需工具",
      "访问权限",
      "环境准备"
     ],
     "ja": [
      "前提条件",
      "事前準備",
      "必要な権限",
      "必要なアクセス権",
      "必要なツール",
      "準備",
      "前提",
      "必要なもの"
     ]
    },
    "guidance": {
     "en": "Which access, tools and rights must you have before you start, and how do you get them at night?",
     "id": "Akses, alat, dan izin apa yang harus ada sebelum mulai, dan bagaimana mendapatkannya tengah malam?"
    },
    "content": {
     "kind": "checklist"
    },
    "demanded": true
   },
   {
    "id": "diagnosis",
    "cues": [
     "failing",
     "checking"
    ],
    "title": {
     "en": "Diagnosis",
     "id": "Diagnosis"
    },
    "aliases": {
     "en": [
      "diagnose",
      "diagnosing",
      "diagnosing the problem",
      "diagnostics",
      "diagnostic steps",
      "investigate",
      "investigation",
      "investigation steps",
      "initial investigation",
      "troubleshoot",
      "troubleshooting",
      "troubleshooting steps",
      "troubleshooting guide",
      "troubleshooting pointers",
      "debug",
      "debugging",
      "debugging steps",
      "triage",
      "assess",
      "assessment",
      "analysis",
      "first checks",
      "initial checks",
      "checks",
      "cli checks",
      "possible checks",
      "possible cause",
      "possible causes",
      "common causes",
      "likely causes",
      "potential causes",
      "known issues",
      "detection",
      "identify",
      "identification",
      "identifying the problem",
      "how to spot the problem",
      "how to diagnose",
      "how to investigate",
      "how to debug",
      "how to identify",
      "how to check",
      "where to look",
      "what to look for",
      "useful queries",
      "queries",
      "promql queries",
      "logs",
      "logs and metrics",
      "view information about the attack"
     ],
     "id": [
      "diagnosis masalah",
      "diagnosa",
      "diagnosa masalah",
      "diagnostik",
      "langkah diagnosis",
      "langkah diagnosa",
      "investigasi",
      "langkah investigasi",
      "penyelidikan",
      "pemeriksaan",
      "pemeriksaan awal",
      "langkah pemeriksaan",
      "pengecekan",
      "pengecekan awal",
      "pelacakan masalah",
      "penelusuran masalah",
      "pemecahan masalah",
      "analisis masalah",
      "identifikasi",
      "identifikasi masalah",
      "deteksi",
      "gejala",
      "kemungkinan penyebab",
      "penyebab umum",
      "masalah umum",
      "masalah yang diketahui",
      "cara memeriksa",
      "cara mendiagnosis",
      "cara cek",
      "yang perlu diperiksa",
      "apa yang perlu dicek"
     ],
     "fr": [
      "diagnostic du problème",
      "analyse",
      "causes possibles",
      "causes probables",
      "étapes de diagnostic",
      "recherche de la cause",
      "dépannage",
      "vérifications préalables"
     ],
     "pt": [
      "diagnóstico",
      "diagnóstico do problema",
      "investigação",
      "como diagnosticar",
      "possíveis causas",
      "causas possíveis",
      "causas comuns",
      "verificações iniciais"
     ],
     "es": [
      "diagnóstico",
      "diagnóstico del problema",
      "investigación",
      "cómo diagnosticar",
      "posibles causas",
      "causas posibles",
      "causas comunes",
      "comprobaciones iniciales"
     ],
     "de": [
      "Fehlerdiagnose",
      "Fehlersuche",
      "Fehleranalyse",
      "Untersuchung",
      "Analyse",
      "mögliche Ursachen",
      "Ursachen",
      "häufige Ursachen"
     ],
     "zh": [
      "诊断",
      "診斷",
      "诊断步骤",
      "診斷步驟",
      "问题诊断",
      "排查",
      "排查步骤",
      "排查步驟",
      "排查思路",
      "排查方法",
      "故障排查",
      "故障诊断",
      "问题排查",
      "问题定位",
      "可能原因",
      "可能的原因"
     ],
     "ja": [
      "診断",
      "診断手順",
      "調査",
      "調査手順",
      "調査方法",
      "原因調査",
      "切り分け",
      "切り分け手順"
     ]
    },
    "guidance": {
     "en": "How do you find out what is wrong? For each check: the command or dashboard, what you should see, and what each result means.",
     "id": "Bagaimana mencari tahu apa yang salah? Untuk tiap pemeriksaan: perintah atau dasbornya, apa yang seharusnya terlihat, dan arti tiap hasil."
    },
    "content": {
     "kind": "steps"
    },
    "demanded": true
   },
   {
    "id": "procedure",
    "cues": [
     "doing",
     "steps"
    ],
    "title": {
     "en": "Mitigation",
     "id": "Mitigasi"
    },
    "aliases": {
     "en": [
      "mitigate",
      "mitigations",
      "mitigation steps",
      "mitigation and resolution",
      "procedure",
      "procedures",
      "steps",
      "step by step",
      "instructions",
      "guide",
      "how to",
      "process",
      "actions",
      "action",
      "action steps",
      "actions to take",
      "immediate actions",
      "recommended actions",
      "response",
      "response steps",
      "resolution",
      "resolution steps",
      "resolve",
      "resolving the issue",
      "potential resolution steps",
      "solution",
      "solutions",
      "possible solutions",
      "fix",
      "fixes",
      "fixing",
      "fixing it",
      "suggested fixes",
      "possible fixes",
      "repair",
      "remediate",
      "remediation",
      "remediation steps",
      "contain",
      "containment",
      "eradicate",
      "eradication",
      "recover",
      "recovery",
      "recovery steps",
      "recovery procedure",
      "disaster and recovery",
      "restore",
      "restore process",
      "restoring service",
      "options",
      "playbook",
      "playbook steps",
      "runbook steps",
      "execution",
      "deployment steps",
      "how to fix",
      "how to fix it",
      "how to fix this",
      "how to resolve",
      "how to resolve it",
      "how to resolve the problem",
      "how to mitigate",
      "how to respond",
      "what to do",
      "what should i do",
      "what should you do",
      "what to do when you see this alert"
     ],
     "id": [
      "langkah mitigasi",
      "langkah",
      "langkah langkah",
      "langkah kerja",
      "langkah penanganan",
      "langkah perbaikan",
      "langkah penyelesaian",
      "langkah pemulihan",
      "prosedur",
      "prosedur penanganan",
      "prosedur pemulihan",
      "prosedur perbaikan",
      "tata cara",
      "petunjuk",
      "instruksi",
      "tindakan",
      "tindakan segera",
      "tindakan yang diambil",
      "penanganan",
      "penanganan masalah",
      "cara menangani",
      "cara mengatasi",
      "cara memperbaiki",
      "cara penyelesaian",
      "penyelesaian",
      "penyelesaian masalah",
      "perbaikan",
      "solusi",
      "remediasi",
      "resolusi",
      "pemulihan",
      "respons",
      "apa yang harus dilakukan",
      "yang harus dilakukan",
      "yang perlu dilakukan"
     ],
     "fr": [
      "atténuation",
      "procédure à suivre",
      "étapes",
      "étapes de restauration",
      "marche à suivre",
      "que faire",
      "réactions immédiates",
      "régler le problème"
     ],
     "pt": [
      "mitigação",
      "procedimento",
      "passo a passo",
      "passos",
      "etapas",
      "resolução",
      "solução",
      "como resolver"
     ],
     "es": [
      "mitigación",
      "procedimiento",
      "paso a paso",
      "pasos",
      "pasos a seguir",
      "resolución",
      "solución",
      "cómo resolver"
     ],
     "de": [
      "Behebung",
      "Fehlerbehebung",
      "Problembehebung",
      "Vorgehen",
      "Vorgehensweise",
      "Anleitung",
      "Schritte",
      "Schritt für Schritt"
     ],
     "zh": [
      "缓解",
      "緩解",
      "缓解措施",
      "緩解措施",
      "处理步骤",
      "處理步驟",
      "操作步骤",
      "操作步驟",
      "处理方法",
      "處理方法",
      "处理流程",
      "处理措施",
      "處理措施",
      "解决方法",
      "解決方法",
      "解决方案"
     ],
     "ja": [
      "緩和",
      "緩和策",
      "対応",
      "対応手順",
      "対応方法",
      "対処",
      "対処方法",
      "対処手順"
     ]
    },
    "guidance": {
     "en": "Numbered steps. For each: the command, the result to expect, and what to do if it fails. Ease the customers' pain first, then cure the cause.",
     "id": "Langkah bernomor. Untuk tiap langkah: perintahnya, hasil yang diharapkan, dan apa yang dilakukan jika gagal. Redakan dulu gangguan bagi pelanggan, baru atasi penyebabnya."
    },
    "content": {
     "kind": "steps"
    },
    "demanded": true
   },
   {
    "id": "verification",
    "title": {
     "en": "Verification",
     "id": "Verifikasi"
    },
    "aliases": {
     "en": [
      "verify",
      "verifying",
      "verification steps",
      "verify the fix",
      "verify recovery",
      "verify resources",
      "verification after restoration",
      "validation",
      "validate",
      "validation steps",
      "confirmation",
      "confirm the fix",
      "check that it worked",
      "post checks",
      "post deployment checks",
      "post restore checks",
      "post recovery checks",
      "post mitigation checks",
      "acceptance criteria",
      "success criteria",
      "expected result",
      "expected results",
      "expected outcome",
      "retest",
      "testing the fix",
      "smoke test",
      "smoke tests",
      "how to verify",
      "how to confirm",
      "how do i know it worked",
      "how do you know it worked"
     ],
     "id": [
      "langkah verifikasi",
      "verifikasi hasil",
      "verifikasi pemulihan",
      "verifikasi perbaikan",
      "validasi",
      "validasi hasil",
      "konfirmasi",
      "memastikan pulih",
      "pastikan sudah pulih",
      "pemeriksaan akhir",
      "pengecekan akhir",
      "pemeriksaan ulang",
      "uji ulang",
      "pengujian ulang",
      "kriteria berhasil",
      "kriteria keberhasilan",
      "hasil yang diharapkan",
      "cara memastikan",
      "cara verifikasi",
      "bagaimana memastikannya"
     ],
     "fr": [
      "vérifications post-restauration",
      "vérification du bon fonctionnement",
      "contrôles",
      "contrôle du résultat",
      "résultat attendu"
     ],
     "pt": [
      "verificação",
      "verificações",
      "validação",
      "como verificar",
      "como validar",
      "resultado esperado",
      "verificação do resultado",
      "critérios de sucesso"
     ],
     "es": [
      "verificación",
      "verificaciones",
      "validación",
      "cómo verificar",
      "cómo validar",
      "comprobación",
      "resultado esperado",
      "criterios de éxito"
     ],
     "de": [
      "Überprüfung",
      "Verifizierung",
      "Verifikation",
      "Erfolgskontrolle",
      "Kontrolle",
      "Prüfung des Ergebnisses",
      "erwartetes Ergebnis",
      "Nachkontrolle"
     ],
     "zh": [
      "验证",
      "驗證",
      "验证步骤",
      "驗證步驟",
      "验证方法",
      "结果验证",
      "恢复验证",
      "恢復驗證",
      "预期结果",
      "預期結果",
      "如何验证",
      "确认恢复",
      "检查结果"
     ],
     "ja": [
      "検証",
      "動作確認",
      "復旧確認",
      "事後確認",
      "確認方法",
      "期待結果",
      "期待される結果",
      "正常性確認"
     ]
    },
    "guidance": {
     "en": "Which check proves that it works again for customers, and how long must it stay that way before you go back to bed?",
     "id": "Pemeriksaan apa yang membuktikan layanan sudah berfungsi bagi pelanggan, dan berapa lama harus dipantau sebelum dinyatakan aman?"
    },
    "content": {
     "kind": "checklist"
    },
    "demanded": true
   },
   {
    "id": "rollback",
    "title": {
     "en": "Rollback",
     "id": "Pembatalan"
    },
    "aliases": {
     "en": [
      "rollbacks",
      "roll back",
      "rolling back",
      "rollback plan",
      "rollback procedure",
      "rollback steps",
      "backout",
      "back out",
      "backout plan",
      "back out plan",
      "revert",
      "reverting",
      "reverting changes",
      "revert the change",
      "undo",
      "undoing changes",
      "undo the change",
      "return to normal",
      "back to normal",
      "clean up",
      "cleanup",
      "cleaning up",
      "failback",
      "switching back",
      "how to roll back",
      "how to undo",
      "how to revert",
      "if it goes wrong",
      "if something goes wrong"
     ],
     "id": [
      "langkah rollback",
      "prosedur rollback",
      "rencana rollback",
      "langkah pembatalan",
      "prosedur pembatalan",
      "membatalkan perubahan",
      "pembatalan perubahan",
      "mengembalikan perubahan",
      "pengembalian",
      "pengembalian ke kondisi semula",
      "kembali ke kondisi semula",
      "kembali ke versi sebelumnya",
      "kembali normal",
      "cara membatalkan",
      "cara rollback",
      "jika gagal",
      "jika terjadi masalah"
     ],
     "fr": [
      "retour arrière",
      "procédure de retour arrière",
      "plan de retour arrière",
      "annulation",
      "annuler les modifications",
      "retour à l'état initial",
      "en cas d'échec"
     ],
     "pt": [
      "reversão",
      "plano de reversão",
      "procedimento de reversão",
      "reverter",
      "desfazer",
      "como reverter",
      "desfazer alterações",
      "se algo der errado"
     ],
     "es": [
      "reversión",
      "plan de reversión",
      "procedimiento de reversión",
      "revertir",
      "deshacer",
      "cómo revertir",
      "revertir los cambios",
      "vuelta atrás"
     ],
     "de": [
      "Rücknahme",
      "Rückgängig machen",
      "Rückfallplan",
      "Änderungen rückgängig machen",
      "Zurücksetzen",
      "Rückbau",
      "Zurückrollen"
     ],
     "zh": [
      "回滚",
      "回滾",
      "回滚步骤",
      "回滾步驟",
      "回滚方案",
      "回滾方案",
      "回滚计划",
      "回退",
      "回退方案",
      "回退步骤",
      "如何回滚",
      "撤销",
      "还原"
     ],
     "ja": [
      "ロールバック",
      "ロールバック手順",
      "切り戻し",
      "切り戻し手順",
      "切戻し",
      "切戻し手順",
      "戻し手順",
      "取り消し"
     ]
    },
    "guidance": {
     "en": "How do you undo each step that changed something, and when should you? If nothing changes anything: \"None, because …\".",
     "id": "Bagaimana membatalkan tiap langkah yang mengubah sesuatu, dan kapan perlu? Jika tidak ada yang berubah: \"Tidak ada, karena …\"."
    },
    "content": {
     "kind": "steps"
    },
    "demanded": true
   },
   {
    "id": "escalation",
    "title": {
     "en": "Escalation",
     "id": "Eskalasi"
    },
    "aliases": {
     "en": [
      "escalations",
      "escalate",
      "escalation path",
      "escalation paths",
      "escalation policy",
      "escalation procedure",
      "escalation process",
      "escalation contacts",
      "escalation matrix",
      "when to escalate",
      "how to escalate",
      "who to escalate to",
      "getting help",
      "get help",
      "need help",
      "ask for help",
      "where to get help",
      "if you are stuck",
      "if you need help",
      "if this does not help",
      "if all else fails"
     ],
     "id": [
      "jalur eskalasi",
      "alur eskalasi",
      "prosedur eskalasi",
      "kebijakan eskalasi",
      "kontak eskalasi",
      "matriks eskalasi",
      "tingkat eskalasi",
      "kapan eskalasi",
      "kapan harus eskalasi",
      "cara eskalasi",
      "eskalasi ke siapa",
      "minta bantuan",
      "meminta bantuan",
      "butuh bantuan",
      "jika butuh bantuan",
      "jika buntu"
     ],
     "fr": [
      "escalade",
      "procédure d'escalade",
      "chemin d'escalade",
      "quand escalader",
      "à qui escalader",
      "demander de l'aide",
      "besoin d'aide"
     ],
     "pt": [
      "escalonamento",
      "escalação",
      "procedimento de escalonamento",
      "quando escalar",
      "como escalar",
      "a quem escalar",
      "pedir ajuda",
      "matriz de escalonamento"
     ],
     "es": [
      "escalado",
      "escalamiento",
      "escalada",
      "procedimiento de escalado",
      "procedimiento de escalamiento",
      "cuándo escalar",
      "cómo escalar",
      "a quién escalar"
     ],
     "de": [
      "Eskalation",
      "Eskalationsweg",
      "Eskalationswege",
      "Eskalationsstufen",
      "Eskalationsverfahren",
      "Eskalationskette",
      "wann eskalieren",
      "an wen eskalieren"
     ],
     "zh": [
      "升级",
      "升級",
      "问题升级",
      "問題升級",
      "升级流程",
      "升級流程",
      "升级路径",
      "升级机制",
      "上报",
      "上报流程",
      "升级处理",
      "寻求帮助",
      "何时升级"
     ],
     "ja": [
      "エスカレーション",
      "エスカレーション先",
      "エスカレーション手順",
      "エスカレーションフロー",
      "エスカレーション基準",
      "エスカレーション経路",
      "困ったときは",
      "支援要請"
     ]
    },
    "guidance": {
     "en": "When do you stop trying alone, whom do you call, and how do you reach them?",
     "id": "Kapan berhenti mencoba sendiri, siapa yang dihubungi, dan bagaimana caranya?"
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "When",
       "Whom",
       "How to reach them"
      ],
      "id": [
       "Kapan",
       "Siapa",
       "Cara menghubungi"
      ]
     }
    },
    "demanded": true
   },
   {
    "id": "customer-communication",
    "title": {
     "en": "Communication",
     "id": "Komunikasi"
    },
    "aliases": {
     "en": [
      "communications",
      "communicate",
      "communication plan",
      "communication steps",
      "communication templates",
      "customer communication",
      "customer communications",
      "user communication",
      "external communication",
      "internal communication",
      "stakeholder communication",
      "customer notification",
      "customer notifications",
      "notification",
      "notifications",
      "notify",
      "notify customers",
      "notify users",
      "notify stakeholders",
      "inform customers",
      "inform users",
      "informing customers",
      "messaging",
      "message templates",
      "status page",
      "status page update",
      "statuspage",
      "status updates",
      "announcement",
      "announcements",
      "who to notify",
      "who to inform",
      "what to tell customers"
     ],
     "id": [
      "komunikasi pelanggan",
      "komunikasi dengan pelanggan",
      "komunikasi kepada pelanggan",
      "komunikasi pengguna",
      "komunikasi eksternal",
      "komunikasi internal",
      "rencana komunikasi",
      "templat pesan",
      "pemberitahuan",
      "pemberitahuan pelanggan",
      "pemberitahuan kepada pelanggan",
      "pengumuman",
      "kabari pelanggan",
      "mengabari pelanggan",
      "informasi kepada pelanggan",
      "halaman status",
      "pembaruan status",
      "siapa yang dikabari",
      "siapa yang diberi tahu"
     ],
     "fr": [
      "communication client",
      "communication aux clients",
      "communication avec les clients",
      "communication externe",
      "communication interne",
      "communication aux utilisateurs",
      "prévenir les clients",
      "informer les clients"
     ],
     "pt": [
      "comunicação",
      "comunicação com clientes",
      "comunicação com os clientes",
      "comunicação aos clientes",
      "plano de comunicação",
      "notificações",
      "informar os clientes",
      "avisar os clientes"
     ],
     "es": [
      "comunicación",
      "comunicación con clientes",
      "comunicación con los clientes",
      "comunicación a clientes",
      "plan de comunicación",
      "notificaciones",
      "informar a los clientes",
      "avisar a los clientes"
     ],
     "de": [
      "Kommunikation",
      "Kundenkommunikation",
      "externe Kommunikation",
      "interne Kommunikation",
      "Kunden informieren",
      "Benachrichtigung",
      "Benachrichtigungen",
      "Kommunikationsplan"
     ],
     "zh": [
      "沟通",
      "溝通",
      "对外沟通",
      "客户沟通",
      "客戶溝通",
      "通知客户",
      "通知客戶",
      "用户通知",
      "沟通模板",
      "公告",
      "通知",
      "信息通报",
      "对外公告"
     ],
     "ja": [
      "コミュニケーション",
      "お客様への連絡",
      "顧客への連絡",
      "顧客への通知",
      "ユーザーへの告知",
      "告知",
      "周知",
      "連絡"
     ]
    },
    "guidance": {
     "en": "Whom do you tell while you work on it: customers, customer service, colleagues? Where, how often, and with which template?",
     "id": "Siapa yang dikabari selama penanganan: pelanggan, layanan pelanggan, rekan kerja? Di mana, seberapa sering, dan dengan templat apa?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false
   },
   {
    "id": "references",
    "title": {
     "en": "Related documents",
     "id": "Dokumen terkait"
    },
    "aliases": {
     "en": [
      "references",
      "reference",
      "related",
      "related documentation",
      "related links",
      "related pages",
      "related runbooks",
      "related alerts",
      "related incidents",
      "links",
      "useful links",
      "useful resources",
      "useful commands",
      "resources",
      "additional resources",
      "additional information",
      "more information",
      "further information",
      "further reading",
      "for more detailed information",
      "see also",
      "documentation",
      "appendix",
      "appendices",
      "other pages",
      "external links"
     ],
     "id": [
      "referensi",
      "rujukan",
      "tautan",
      "tautan terkait",
      "tautan berguna",
      "runbook terkait",
      "alarm terkait",
      "insiden terkait",
      "dasbor terkait",
      "dokumentasi",
      "dokumentasi terkait",
      "informasi tambahan",
      "informasi lebih lanjut",
      "bacaan lanjutan",
      "lihat juga",
      "sumber daya",
      "lampiran"
     ],
     "fr": [
      "liens",
      "liens utiles",
      "documents associés",
      "documents liés",
      "documentation associée",
      "ressources",
      "annexe",
      "pour aller plus loin"
     ],
     "pt": [
      "referências",
      "documentos relacionados",
      "documentação relacionada",
      "links úteis",
      "links relacionados",
      "recursos",
      "veja também",
      "informações adicionais"
     ],
     "es": [
      "referencias",
      "documentos relacionados",
      "documentación relacionada",
      "enlaces",
      "enlaces útiles",
      "recursos",
      "véase también",
      "ver también"
     ],
     "de": [
      "Referenzen",
      "verwandte Dokumente",
      "zugehörige Dokumente",
      "weiterführende Links",
      "weitere Informationen",
      "Verweise",
      "siehe auch",
      "Anhang"
     ],
     "zh": [
      "参考",
      "參考",
      "参考资料",
      "參考資料",
      "参考链接",
      "参考文档",
      "相关文档",
      "相關文件",
      "相关链接",
      "相關連結",
      "相关资料",
      "附录",
      "附錄",
      "更多信息",
      "其他资料",
      "另请参阅"
     ],
     "ja": [
      "参考",
      "参考資料",
      "参考情報",
      "参考リンク",
      "関連資料",
      "関連ドキュメント",
      "関連文書",
      "関連リンク"
     ]
    },
    "guidance": {
     "en": "Dashboards, the backup plan, runbooks of neighbours, and past incidents with this alert.",
     "id": "Dasbor, rencana cadangan, runbook layanan terkait, dan insiden lama dengan alarm yang sama."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false
   },
   {
    "id": "review-history",
    "title": {
     "en": "Owner and last review",
     "id": "Pemilik dan tinjauan terakhir"
    },
    "aliases": {
     "en": [
      "owner",
      "owners",
      "ownership",
      "owner and review",
      "document owner",
      "maintainer",
      "maintainers",
      "maintained by",
      "review",
      "reviews",
      "review history",
      "review schedule",
      "last review",
      "last reviewed",
      "last updated",
      "last verified",
      "revision history",
      "version history",
      "change history",
      "change log",
      "changelog",
      "page information",
      "document history",
      "document control",
      "authors"
     ],
     "id": [
      "pemilik",
      "pemilik dokumen",
      "pemilik runbook",
      "penanggung jawab",
      "pengelola",
      "penulis",
      "tinjauan",
      "tinjauan terakhir",
      "riwayat tinjauan",
      "riwayat perubahan",
      "riwayat revisi",
      "riwayat versi",
      "riwayat dokumen",
      "catatan perubahan",
      "jadwal tinjauan",
      "terakhir ditinjau",
      "terakhir diperbarui",
      "terakhir diperiksa"
     ],
     "fr": [
      "historique des révisions",
      "historique des modifications",
      "historique des versions",
      "historique",
      "dernière révision",
      "dernière mise à jour",
      "responsable du document",
      "auteurs"
     ],
     "pt": [
      "histórico de revisões",
      "histórico de alterações",
      "histórico de versões",
      "última revisão",
      "última atualização",
      "responsável pelo documento",
      "autores",
      "controle de versões"
     ],
     "es": [
      "historial de revisiones",
      "historial de cambios",
      "historial de versiones",
      "última revisión",
      "última actualización",
      "responsable del documento",
      "autores",
      "control de versiones"
     ],
     "de": [
      "Änderungshistorie",
      "Änderungsverlauf",
      "Versionshistorie",
      "Versionsverlauf",
      "Dokumentenhistorie",
      "letzte Überprüfung",
      "letzte Aktualisierung",
      "Dokumentenverantwortlicher"
     ],
     "zh": [
      "修订记录",
      "修訂記錄",
      "修订历史",
      "变更记录",
      "變更記錄",
      "变更历史",
      "版本历史",
      "版本記錄",
      "版本记录",
      "更新记录",
      "维护人",
      "文档负责人",
      "最后更新",
      "最近更新"
     ],
     "ja": [
      "改訂履歴",
      "改定履歴",
      "更新履歴",
      "変更履歴",
      "版数管理",
      "最終更新",
      "最終更新日",
      "最終レビュー"
     ]
    },
    "guidance": {
     "en": "Who keeps this runbook true, who last followed it and when, and what changed?",
     "id": "Siapa yang menjaga runbook ini tetap benar, siapa yang terakhir menjalankannya dan kapan, dan apa yang berubah?"
    },
    "content": {
     "kind": "table",
     "columns": {
      "en": [
       "Date",
       "Who",
       "What changed"
      ],
      "id": [
       "Tanggal",
       "Siapa",
       "Perubahan"
      ]
     }
    },
    "demanded": false
   },
   {
    "id": "activation",
    "title": {
     "en": "When to use this",
     "id": "Kapan dipakai"
    },
    "aliases": {
     "en": [
      "symptoms",
      "declare the incident",
      "declaring an incident",
      "declare an incident",
      "identification of an incident",
      "identifying incidents",
      "is this an incident",
      "confirm the incident",
      "when to use",
      "when to use this runbook",
      "when to run this",
      "when to run",
      "when does this apply",
      "when to activate",
      "activation",
      "activation criteria",
      "trigger",
      "triggers",
      "trigger conditions",
      "alert condition",
      "alert conditions",
      "alert rule",
      "alerting rule",
      "alert expression",
      "conditions",
      "thresholds",
      "severity",
      "severity levels",
      "severity criteria",
      "alert severity"
     ],
     "id": [
      "kapan digunakan",
      "kapan menggunakan runbook ini",
      "kapan dijalankan",
      "aktivasi",
      "kriteria aktivasi",
      "pemicu",
      "pemicu alarm",
      "kondisi alarm",
      "kondisi pemicu",
      "aturan alarm",
      "ambang batas",
      "tingkat keparahan",
      "syarat menjalankan"
     ],
     "fr": [
      "quand utiliser cette fiche",
      "quand utiliser cette procédure",
      "quand l'utiliser",
      "déclenchement",
      "critères de déclenchement",
      "conditions de déclenchement",
      "symptômes",
      "niveau de gravité"
     ],
     "pt": [
      "quando usar",
      "quando utilizar",
      "quando usar este runbook",
      "critérios de ativação",
      "condições de ativação",
      "gatilhos",
      "sintomas",
      "níveis de severidade"
     ],
     "es": [
      "cuándo usar",
      "cuándo utilizar",
      "cuándo usar este runbook",
      "criterios de activación",
      "condiciones de activación",
      "síntomas",
      "niveles de severidad",
      "niveles de gravedad"
     ],
     "de": [
      "wann anwenden",
      "wann verwenden",
      "Auslösekriterien",
      "Auslöser",
      "Symptome",
      "Auslösebedingung",
      "Alarmbedingung",
      "Schweregrade"
     ],
     "zh": [
      "何时使用",
      "何時使用",
      "使用场景",
      "适用场景",
      "適用場景",
      "触发条件",
      "觸發條件",
      "告警条件",
      "告警规则",
      "触发规则",
      "启动条件",
      "症状",
      "故障现象",
      "问题现象",
      "严重级别",
      "告警级别"
     ],
     "ja": [
      "発動条件",
      "発動基準",
      "発生条件",
      "発報条件",
      "アラート条件",
      "トリガー",
      "症状",
      "事象"
     ]
    },
    "guidance": {
     "en": "On which signal does somebody start here?",
     "id": "Tanda apa yang membuat orang mulai dari sini?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "roles",
    "title": {
     "en": "Roles and contacts",
     "id": "Peran dan kontak"
    },
    "aliases": {
     "en": [
      "roles",
      "contacts",
      "contact",
      "contact details",
      "contact information",
      "contact list",
      "roles and responsibilities",
      "responsibilities",
      "duties",
      "team",
      "team contacts",
      "on call",
      "on call rota",
      "points of contact",
      "point of contact",
      "subject matter experts",
      "who to contact",
      "who to call",
      "who is responsible"
     ],
     "id": [
      "peran",
      "kontak",
      "daftar kontak",
      "peran dan tanggung jawab",
      "tugas dan tanggung jawab",
      "tanggung jawab",
      "tim",
      "tim terkait",
      "petugas jaga",
      "jadwal jaga",
      "narahubung",
      "siapa yang dihubungi",
      "siapa yang bertanggung jawab"
     ],
     "fr": [
      "rôles et contacts",
      "rôles et responsabilités",
      "responsabilités",
      "personnes à contacter",
      "contacts utiles",
      "équipe",
      "qui contacter",
      "interlocuteurs"
     ],
     "pt": [
      "papéis",
      "papéis e contatos",
      "papéis e responsabilidades",
      "funções e responsabilidades",
      "responsabilidades",
      "contatos",
      "quem contatar",
      "equipe"
     ],
     "es": [
      "roles y contactos",
      "roles y responsabilidades",
      "funciones y responsabilidades",
      "responsabilidades",
      "contactos",
      "a quién contactar",
      "equipo",
      "personas de contacto"
     ],
     "de": [
      "Rollen",
      "Rollen und Kontakte",
      "Rollen und Verantwortlichkeiten",
      "Verantwortlichkeiten",
      "Zuständigkeiten",
      "Ansprechpartner",
      "Kontakte",
      "Kontaktdaten"
     ],
     "zh": [
      "角色",
      "角色与职责",
      "角色和职责",
      "角色與職責",
      "职责",
      "職責",
      "职责分工",
      "联系人",
      "聯絡人",
      "联系方式",
      "聯絡方式",
      "值班人员",
      "责任人"
     ],
     "ja": [
      "役割",
      "役割と連絡先",
      "役割と責任",
      "役割分担",
      "連絡先",
      "連絡先一覧",
      "担当者",
      "担当"
     ]
    },
    "guidance": {
     "en": "Who does what, and how do you reach them?",
     "id": "Siapa melakukan apa, dan bagaimana menghubunginya?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "alternatives",
    "title": {
     "en": "Alternatives",
     "id": "Alternatif"
    },
    "aliases": {
     "en": [
      "alternative",
      "alternative systems",
      "alternative approach",
      "alternative channels",
      "workaround",
      "workarounds",
      "temporary workaround",
      "temporary fix",
      "fallback",
      "fallbacks",
      "fallback options",
      "failover",
      "manual fallback",
      "manual process",
      "backup systems",
      "plan b"
     ],
     "id": [
      "sistem alternatif",
      "saluran alternatif",
      "cara alternatif",
      "cara lain",
      "solusi sementara",
      "perbaikan sementara",
      "sistem cadangan",
      "proses manual",
      "rencana b"
     ],
     "fr": [
      "solution de contournement",
      "contournement",
      "solution de repli",
      "mode dégradé",
      "systèmes de secours",
      "solution temporaire"
     ],
     "pt": [
      "alternativas",
      "solução de contorno",
      "soluções de contorno",
      "solução alternativa",
      "solução temporária",
      "sistemas alternativos",
      "modo degradado"
     ],
     "es": [
      "alternativas",
      "solución alternativa",
      "soluciones alternativas",
      "solución temporal",
      "solución provisional",
      "sistemas alternativos",
      "modo degradado"
     ],
     "de": [
      "Alternativen",
      "Umgehungslösung",
      "Umgehungslösungen",
      "Behelfslösung",
      "Ausweichlösung",
      "Ersatzsysteme",
      "Notbetrieb",
      "Übergangslösung"
     ],
     "zh": [
      "替代方案",
      "备选方案",
      "備選方案",
      "备用方案",
      "備用方案",
      "临时方案",
      "臨時方案",
      "临时解决方案",
      "变通方法",
      "變通方法",
      "规避方案",
      "降级方案",
      "手工方案"
     ],
     "ja": [
      "代替手段",
      "代替策",
      "代替案",
      "回避策",
      "回避方法",
      "ワークアラウンド",
      "暫定対応",
      "暫定対処"
     ]
    },
    "guidance": {
     "en": "What can be used meanwhile?",
     "id": "Apa yang bisa dipakai sementara?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "data-backup",
    "title": {
     "en": "Data backup and restore",
     "id": "Pencadangan data"
    },
    "aliases": {
     "en": [
      "backup",
      "backups",
      "data backup",
      "backup and restore",
      "backup and recovery",
      "backup schedule",
      "backup process",
      "backup procedure",
      "database backup",
      "database backups",
      "restore from backup",
      "restoring from backup",
      "data restore",
      "data recovery",
      "RTO and RPO",
      "retention",
      "retention period",
      "what is backed up"
     ],
     "id": [
      "pencadangan",
      "cadangan data",
      "backup data",
      "backup dan restore",
      "pencadangan dan pemulihan",
      "jadwal pencadangan",
      "jadwal backup",
      "prosedur backup",
      "pemulihan data",
      "pemulihan dari cadangan",
      "RTO dan RPO",
      "retensi",
      "masa simpan"
     ],
     "fr": [
      "sauvegarde",
      "sauvegarde des données",
      "sauvegarde et restauration",
      "vérification des sauvegardes",
      "restauration des données",
      "gestion des sauvegardes"
     ],
     "pt": [
      "cópia de segurança",
      "backup de dados",
      "backup e restauração",
      "backup dos dados",
      "restauração de dados",
      "restauração do backup"
     ],
     "es": [
      "copia de seguridad",
      "respaldo",
      "respaldo de datos",
      "copia de seguridad y restauración",
      "restauración de datos"
     ],
     "de": [
      "Datensicherung",
      "Sicherung",
      "Sicherung und Wiederherstellung",
      "Datensicherung und Wiederherstellung",
      "Sicherungskopien",
      "Datenwiederherstellung",
      "Wiederherstellung der Daten"
     ],
     "zh": [
      "备份",
      "備份",
      "数据备份",
      "資料備份",
      "备份与恢复",
      "備份與還原",
      "备份恢复",
      "数据恢复",
      "資料復原",
      "备份策略",
      "备份检查"
     ],
     "ja": [
      "バックアップ",
      "データバックアップ",
      "バックアップとリストア",
      "バックアップと復元",
      "リストア",
      "データ復旧",
      "データの復元",
      "バックアップ手順"
     ]
    },
    "guidance": {
     "en": "What is backed up, and how is it restored?",
     "id": "Apa yang dicadangkan, dan bagaimana memulihkannya?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "prevention",
    "title": {
     "en": "Prevention",
     "id": "Pencegahan"
    },
    "aliases": {
     "en": [
      "preventive measures",
      "preventative measures",
      "preventing recurrence",
      "prevent recurrence",
      "prevention of recurrence",
      "how to prevent",
      "how to avoid",
      "long term fix",
      "long term solution",
      "risk avoidance",
      "monitoring",
      "monitoring and alerting",
      "monitoring and dashboards",
      "alerting",
      "maintenance",
      "routine maintenance",
      "troubleshooting and maintenance",
      "capacity planning",
      "security",
      "security considerations",
      "security and audit",
      "hardening",
      "best practices",
      "recommendations"
     ],
     "id": [
      "langkah pencegahan",
      "tindakan pencegahan",
      "upaya pencegahan",
      "cara mencegah",
      "mencegah terulang",
      "agar tidak terulang",
      "solusi jangka panjang",
      "pemantauan",
      "pemantauan dan peringatan",
      "pemeliharaan",
      "pemeliharaan rutin",
      "perencanaan kapasitas",
      "keamanan",
      "praktik terbaik",
      "rekomendasi"
     ],
     "fr": [
      "mesures préventives",
      "actions préventives",
      "bonnes pratiques",
      "surveillance",
      "recommandations",
      "maintenance préventive"
     ],
     "pt": [
      "prevenção",
      "medidas preventivas",
      "ações preventivas",
      "boas práticas",
      "monitoramento",
      "monitorização",
      "recomendações",
      "manutenção preventiva"
     ],
     "es": [
      "prevención",
      "medidas preventivas",
      "acciones preventivas",
      "buenas prácticas",
      "monitorización",
      "monitoreo",
      "recomendaciones",
      "mantenimiento preventivo"
     ],
     "de": [
      "Vorbeugung",
      "Prävention",
      "vorbeugende Maßnahmen",
      "Präventivmaßnahmen",
      "Überwachung",
      "Empfehlungen",
      "Wartung",
      "bewährte Verfahren"
     ],
     "zh": [
      "预防",
      "預防",
      "预防措施",
      "預防措施",
      "预防建议",
      "最佳实践",
      "最佳實踐",
      "监控",
      "監控",
      "监控与告警",
      "日常维护",
      "优化建议",
      "如何预防",
      "注意事项"
     ],
     "ja": [
      "予防",
      "予防策",
      "再発防止",
      "再発防止策",
      "恒久対応",
      "恒久対策",
      "監視",
      "ベストプラクティス"
     ]
    },
    "guidance": {
     "en": "What keeps it from happening?",
     "id": "Apa yang mencegahnya terjadi?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "drills",
    "title": {
     "en": "Drills",
     "id": "Uji coba dan evaluasi"
    },
    "aliases": {
     "en": [
      "drill",
      "exercise",
      "exercises",
      "game day",
      "game days",
      "rehearsal",
      "rehearsals",
      "simulation",
      "simulations",
      "tabletop exercise",
      "tabletop exercises",
      "test schedule",
      "testing this runbook",
      "testing the runbook",
      "testing"
     ],
     "id": [
      "uji coba",
      "uji coba berkala",
      "uji coba runbook",
      "simulasi",
      "simulasi berkala",
      "latihan",
      "latihan berkala",
      "gladi",
      "pengujian",
      "pengujian berkala",
      "jadwal uji coba"
     ],
     "fr": [
      "exercices de crise",
      "entraînements",
      "tests réguliers",
      "essais",
      "exercice de simulation",
      "test de la procédure"
     ],
     "pt": [
      "simulação",
      "simulações",
      "exercícios",
      "testes periódicos",
      "simulados",
      "exercícios de simulação"
     ],
     "es": [
      "simulacro",
      "ejercicios",
      "pruebas periódicas",
      "simulación",
      "simulaciones",
      "ejercicios de simulación"
     ],
     "de": [
      "Übungen",
      "Übung",
      "Notfallübung",
      "Notfallübungen",
      "Probelauf",
      "Testlauf",
      "regelmäßige Tests"
     ],
     "zh": [
      "演练",
      "演練",
      "演练计划",
      "演練計畫",
      "应急演练",
      "應急演練",
      "故障演练",
      "定期演练",
      "演练记录",
      "测试与演练"
     ],
     "ja": [
      "訓練",
      "障害訓練",
      "演習",
      "定期訓練",
      "訓練記録",
      "訓練計画",
      "テスト計画",
      "障害対応訓練"
     ]
    },
    "guidance": {
     "en": "How often is it rehearsed?",
     "id": "Seberapa sering dilatih?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "training",
    "title": {
     "en": "Training",
     "id": "Pelatihan"
    },
    "aliases": {
     "en": [
      "training material",
      "training materials",
      "staff training",
      "team training",
      "user education",
      "onboarding",
      "learning material",
      "awareness"
     ],
     "id": [
      "pelatihan staf",
      "pelatihan tim",
      "pelatihan karyawan",
      "materi pelatihan",
      "edukasi pengguna",
      "sosialisasi",
      "orientasi"
     ],
     "fr": [
      "formation des équipes",
      "formation du personnel",
      "sensibilisation",
      "supports de formation",
      "plan de formation"
     ],
     "pt": [
      "treinamento",
      "capacitação",
      "treinamento da equipe",
      "formação da equipe",
      "conscientização",
      "plano de treinamento"
     ],
     "es": [
      "capacitación",
      "capacitaciones",
      "formación",
      "formación del equipo",
      "capacitación del personal",
      "entrenamiento",
      "concienciación"
     ],
     "de": [
      "Schulung",
      "Schulungen",
      "Mitarbeiterschulung",
      "Schulungsunterlagen",
      "Einarbeitung",
      "Sensibilisierung",
      "Schulungsplan"
     ],
     "zh": [
      "培训",
      "培訓",
      "员工培训",
      "員工培訓",
      "培训计划",
      "培訓計畫",
      "培训材料",
      "培训资料",
      "教育训练",
      "教育訓練"
     ],
     "ja": [
      "研修",
      "教育",
      "トレーニング",
      "教育訓練",
      "研修資料",
      "従業員教育",
      "教育資料",
      "勉強会"
     ]
    },
    "guidance": {
     "en": "Who must know this, and how do they learn it?",
     "id": "Siapa yang perlu menguasai ini, dan bagaimana mempelajarinya?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "compensation",
    "title": {
     "en": "Compensation",
     "id": "Kompensasi"
    },
    "aliases": {
     "en": [
      "compensation policy",
      "customer compensation",
      "credits",
      "service credits",
      "credits and refunds",
      "refund",
      "refunds",
      "refund policy",
      "goodwill"
     ],
     "id": [
      "kebijakan kompensasi",
      "kompensasi pelanggan",
      "ganti rugi",
      "pengembalian dana",
      "kredit layanan"
     ],
     "fr": [
      "indemnisation",
      "dédommagement",
      "remboursement",
      "geste commercial",
      "politique d'indemnisation",
      "politique de remboursement"
     ],
     "pt": [
      "compensação",
      "política de compensação",
      "ressarcimento",
      "reembolso",
      "indenização",
      "política de reembolso"
     ],
     "es": [
      "compensación",
      "política de compensación",
      "reembolso",
      "indemnización",
      "resarcimiento",
      "política de reembolso"
     ],
     "de": [
      "Entschädigung",
      "Kompensation",
      "Gutschriften",
      "Rückerstattung",
      "Rückerstattungen",
      "Kulanz",
      "Kulanzregelung",
      "Entschädigungsregelung"
     ],
     "zh": [
      "补偿",
      "補償",
      "赔偿",
      "賠償",
      "补偿政策",
      "補償政策",
      "补偿方案",
      "客户补偿",
      "赔偿标准",
      "退款",
      "退款政策"
     ],
     "ja": [
      "補償",
      "返金",
      "補償方針",
      "補償ポリシー",
      "返金対応",
      "お客様への補償",
      "賠償",
      "返金ポリシー"
     ]
    },
    "guidance": {
     "en": "What do customers get?",
     "id": "Apa yang diterima pelanggan?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "glossary",
    "title": {
     "en": "Glossary",
     "id": "Glosarium"
    },
    "aliases": {
     "en": [
      "glossary of terms",
      "terminology",
      "terms",
      "definitions",
      "abbreviations",
      "acronyms",
      "key terms",
      "concepts",
      "key concepts"
     ],
     "id": [
      "daftar istilah",
      "istilah",
      "definisi",
      "singkatan",
      "daftar singkatan",
      "akronim",
      "terminologi",
      "konsep penting"
     ],
     "fr": [
      "glossaire",
      "termes et définitions",
      "lexique",
      "sigles et acronymes",
      "terminologie"
     ],
     "pt": [
      "glossário",
      "definições",
      "termos e definições",
      "siglas",
      "terminologia",
      "conceitos"
     ],
     "es": [
      "glosario",
      "definiciones",
      "términos y definiciones",
      "siglas",
      "terminología",
      "conceptos"
     ],
     "de": [
      "Glossar",
      "Begriffe",
      "Definitionen",
      "Begriffserklärungen",
      "Begriffsdefinitionen",
      "Abkürzungen",
      "Abkürzungsverzeichnis"
     ],
     "zh": [
      "术语",
      "術語",
      "术语表",
      "術語表",
      "名词解释",
      "名詞解釋",
      "术语解释",
      "术语说明",
      "缩略语",
      "词汇表",
      "定义",
      "定義"
     ],
     "ja": [
      "用語集",
      "用語",
      "用語解説",
      "用語説明",
      "用語の定義",
      "略語",
      "略語一覧"
     ]
    },
    "guidance": {
     "en": "Words a reader may not know.",
     "id": "Istilah yang mungkin belum dikenal pembaca."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "metadata",
    "title": {
     "en": "Runbook data",
     "id": "Data runbook"
    },
    "aliases": {
     "en": [
      "metadata",
      "alert metadata",
      "alert information",
      "alert name",
      "runbook information",
      "runbook details",
      "document information",
      "service information",
      "key facts",
      "mitre",
      "labels"
     ],
     "id": [
      "informasi alarm",
      "informasi runbook",
      "informasi dokumen",
      "informasi layanan",
      "rincian runbook",
      "nama alarm",
      "identitas dokumen",
      "fakta utama",
      "label alarm"
     ],
     "fr": [
      "informations sur l'alerte",
      "nom de l'alerte",
      "informations générales",
      "informations sur la fiche",
      "informations sur le document",
      "fiche signalétique"
     ],
     "pt": [
      "informações do alerta",
      "nome do alerta",
      "informações gerais",
      "informações do documento",
      "dados do documento",
      "informações do serviço"
     ],
     "es": [
      "información de la alerta",
      "nombre de la alerta",
      "información general",
      "información del documento",
      "datos del documento",
      "información del servicio"
     ],
     "de": [
      "Alarmname",
      "Name des Alarms",
      "allgemeine Angaben",
      "Dokumentinformationen",
      "Angaben zum Dokument",
      "Eckdaten",
      "Alarminformationen"
     ],
     "zh": [
      "告警信息",
      "告警名称",
      "告警名稱",
      "基本信息",
      "基本資訊",
      "文档信息",
      "文件資訊",
      "服务信息",
      "元数据",
      "标签"
     ],
     "ja": [
      "アラート情報",
      "アラート名",
      "基本情報",
      "文書情報",
      "ドキュメント情報",
      "サービス情報",
      "メタデータ",
      "ラベル"
     ]
    },
    "guidance": {
     "en": "Names, dates and numbers of the runbook; in Pulih these live in the front matter.",
     "id": "Nama, tanggal, dan nomor runbook; di Pulih semuanya ada di front matter."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "lessons",
    "title": {
     "en": "Lessons learned",
     "id": "Pelajaran"
    },
    "aliases": {
     "en": [
      "lessons",
      "learnings",
      "what we learned",
      "takeaways"
     ],
     "id": [
      "pelajaran yang dipetik",
      "pembelajaran"
     ],
     "fr": [
      "leçons apprises",
      "leçons tirées",
      "enseignements",
      "retour d'expérience",
      "ce que nous avons appris"
     ],
     "pt": [
      "lições aprendidas",
      "lições",
      "aprendizados",
      "o que aprendemos"
     ],
     "es": [
      "lecciones aprendidas",
      "lecciones",
      "aprendizajes",
      "qué aprendimos",
      "lo que aprendimos"
     ],
     "de": [
      "Erkenntnisse",
      "Lehren",
      "gewonnene Erkenntnisse",
      "gelernte Lektionen",
      "was wir gelernt haben"
     ],
     "zh": [
      "经验教训",
      "經驗教訓",
      "教训",
      "教訓",
      "经验总结",
      "經驗總結",
      "我们学到了什么"
     ],
     "ja": [
      "教訓",
      "学び",
      "学んだこと",
      "得られた教訓",
      "気づき"
     ]
    },
    "guidance": {
     "en": "What earlier incidents taught about this; a postmortem is the place to write it down.",
     "id": "Pelajaran dari insiden sebelumnya; tempat menuliskannya adalah tinjauan pascainsiden."
    },
    "content": {
     "kind": "list"
    },
    "demanded": false,
    "offered": false
   },
   {
    "id": "evaluation",
    "title": {
     "en": "Review of the response",
     "id": "Evaluasi penanganan"
    },
    "aliases": {
     "en": [
      "retrospective",
      "retrospectives",
      "post-incident review",
      "postmortem",
      "postmortems",
      "blameless postmortem",
      "after action review",
      "debrief"
     ],
     "id": [
      "tinjauan pascainsiden",
      "retrospektif",
      "evaluasi"
     ],
     "fr": [
      "analyse post-incident",
      "analyse rétrospective",
      "revue post-incident",
      "bilan de l'incident",
      "évaluation"
     ],
     "pt": [
      "análise pós-incidente",
      "avaliação pós-incidente",
      "revisão pós-incidente",
      "retrospectiva",
      "avaliação da resposta",
      "avaliação"
     ],
     "es": [
      "análisis post-incidente",
      "análisis posterior al incidente",
      "revisión posterior al incidente",
      "retrospectiva",
      "evaluación de la respuesta",
      "evaluación"
     ],
     "de": [
      "Nachbereitung",
      "Nachbetrachtung",
      "Nachbesprechung",
      "Auswertung",
      "Retrospektive",
      "Bewertung der Reaktion"
     ],
     "zh": [
      "复盘",
      "覆盤",
      "事后复盘",
      "事後檢討",
      "故障复盘",
      "事故复盘",
      "事后分析",
      "事后总结",
      "回顾",
      "响应评估"
     ],
     "ja": [
      "振り返り",
      "ふりかえり",
      "ポストモーテム",
      "事後レビュー",
      "事後分析",
      "対応の評価",
      "レトロスペクティブ",
      "事後対応の評価"
     ]
    },
    "guidance": {
     "en": "How the response is looked back on afterwards, and who calls for it.",
     "id": "Bagaimana penanganan ditinjau kembali, dan siapa yang memulainya."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": false,
    "offered": false
   }
  ]
 },
 {
  "id": "apology",
  "names": {
   "en": "Apology to customers",
   "id": "Permintaan maaf kepada pelanggan"
  },
  "descriptions": {
   "en": "A message to the customers you let down: what they get back, that it was yours, what went wrong, what is fixed, and that you are sorry. Keep and share it, so that the next apology starts from what worked.",
   "id": "Pesan kepada pelanggan yang Anda kecewakan: apa yang mereka terima, bahwa ini tanggung jawab Anda, apa yang salah, apa yang sudah dibenahi, dan penyesalan Anda. Simpan dan bagikan, agar permintaan maaf berikutnya berangkat dari yang terbukti baik."
  },
  "file_name": "{date}-{slug}.md",
  "hints": {
   "en": [
    "apology",
    "apologies",
    "apology letter",
    "letter of apology",
    "apology to customers",
    "apology to our customers",
    "an apology",
    "our apology",
    "we apologise",
    "we apologize",
    "we are sorry",
    "we're sorry",
    "open letter to our customers"
   ],
   "id": [
    "permintaan maaf",
    "permohonan maaf",
    "surat permintaan maaf",
    "surat permohonan maaf",
    "pernyataan maaf",
    "ucapan maaf",
    "mohon maaf",
    "kami minta maaf",
    "kami mohon maaf"
   ]
  },
  "$defs": {
   "instant": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?([Zz]|[+-]\\d{2}(:?\\d{2})?))?(\\[[^\\]]+\\])?)?$",
    "x-expected": {
     "en": "a time such as 2023-02-21T10:00+07:00, or a date",
     "id": "waktu seperti 2023-02-21T10:00+07:00, atau tanggal"
    }
   },
   "text": {
    "type": [
     "string",
     "null"
    ]
   },
   "flag": {
    "type": [
     "boolean",
     "null"
    ]
   },
   "texts": {
    "type": [
     "array",
     "null"
    ],
    "items": {
     "type": "string"
    }
   },
   "money": {
    "type": [
     "object",
     "null"
    ],
    "properties": {
     "amount": {
      "type": [
       "number",
       "null"
      ],
      "description": "The amount, as a plain number.",
      "x-description": {
       "id": "Jumlahnya, berupa angka saja."
      }
     },
     "currency": {
      "type": [
       "string",
       "null"
      ],
      "pattern": "^[A-Z]{3}$",
      "examples": [
       "IDR",
       "USD",
       "EUR"
      ],
      "description": "Currency code of three letters (ISO 4217).",
      "x-description": {
       "id": "Kode mata uang tiga huruf (ISO 4217)."
      }
     }
    }
   }
  },
  "front_matter": {
   "type": "object",
   "required": [
    "type",
    "title"
   ],
   "properties": {
    "type": {
     "const": "apology",
     "description": "The kind of document.",
     "x-description": {
      "id": "Jenis dokumen."
     }
    },
    "id": {
     "type": [
      "string",
      "integer",
      "null"
     ],
     "description": "The message's number or name in your register of apologies.",
     "x-description": {
      "id": "Nomor atau nama pesan di catatan permintaan maaf Anda."
     }
    },
    "title": {
     "type": "string",
     "pattern": "\\S",
     "description": "The subject line that customers read.",
     "x-description": {
      "id": "Judul pesan yang dibaca pelanggan."
     },
     "x-prompt": {
      "en": "Which subject line will customers read?",
      "id": "Apa judul pesan yang akan dibaca pelanggan?"
     }
    },
    "status": {
     "enum": [
      "draft",
      "in-review",
      "final",
      null
     ],
     "x-default": "draft",
     "description": "How far the message is. What is missing is a hint in a draft and an error once it is final.",
     "x-description": {
      "id": "Sejauh mana pesan ini. Yang kurang hanya jadi saran di draf dan jadi galat di versi final."
     }
    },
    "locale": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$",
     "examples": [
      "en",
      "id"
     ],
     "x-default": "{locale}",
     "description": "The language the message is written in.",
     "x-description": {
      "id": "Bahasa pesan ini."
     }
    },
    "incident": {
     "type": [
      "string",
      "integer",
      "null"
     ],
     "examples": [
      "INC-2023-0221",
      "./2023-02-21-postmortem.md"
     ],
     "x-from": "id",
     "description": "Id or path of the postmortem that this apology belongs to.",
     "x-description": {
      "id": "Id atau lokasi tinjauan pascainsiden yang terkait."
     },
     "x-prompt": {
      "en": "Which incident is it about (id or path)?",
      "id": "Tentang insiden yang mana (id atau lokasi berkas)?"
     }
    },
    "owner": {
     "$ref": "#/$defs/text",
     "x-default": "{user}",
     "description": "The person who gets this message out and keeps its promises.",
     "x-description": {
      "id": "Orang yang memastikan pesan ini terkirim dan janjinya ditepati."
     }
    },
    "authors": {
     "$ref": "#/$defs/texts",
     "description": "The people who wrote it.",
     "x-description": {
      "id": "Para penulisnya."
     }
    },
    "audience": {
     "$ref": "#/$defs/text",
     "examples": [
      "every customer with a failed order",
      "all customers",
      "partners"
     ],
     "description": "Who receives it.",
     "x-description": {
      "id": "Siapa penerimanya."
     },
     "x-prompt": {
      "en": "Who will receive it?",
      "id": "Siapa penerimanya?"
     }
    },
    "channel": {
     "$ref": "#/$defs/text",
     "examples": [
      "e-mail",
      "site",
      "app",
      "social-media",
      "letter",
      "phone"
     ],
     "description": "How it reaches them.",
     "x-description": {
      "id": "Lewat saluran apa disampaikan."
     }
    },
    "signed_by": {
     "$ref": "#/$defs/text",
     "description": "The person whose name stands under it; the worse the failure, the higher their rank.",
     "x-description": {
      "id": "Nama yang menandatangani; makin parah gangguannya, makin tinggi jabatannya."
     },
     "x-prompt": {
      "en": "Who signs it?",
      "id": "Siapa yang menandatangani?"
     }
    },
    "approved_by": {
     "$ref": "#/$defs/text",
     "description": "The person who approved what it promises.",
     "x-description": {
      "id": "Orang yang menyetujui janji di dalamnya."
     }
    },
    "timezone": {
     "$ref": "#/$defs/text",
     "examples": [
      "Asia/Jakarta",
      "WIB",
      "UTC"
     ],
     "x-default": "{timezone}",
     "description": "The time zone of every time that is written without one.",
     "x-description": {
      "id": "Zona waktu untuk semua jam yang ditulis tanpa zona."
     }
    },
    "sent": {
     "$ref": "#/$defs/instant",
     "description": "When it went out.",
     "x-description": {
      "id": "Kapan dikirim."
     }
    },
    "follow_up": {
     "$ref": "#/$defs/instant",
     "description": "The day on which you get back to the customers, as promised.",
     "x-description": {
      "id": "Tanggal Anda menghubungi pelanggan lagi, sesuai janji."
     },
     "x-prompt": {
      "en": "On which day will you get back to them?",
      "id": "Tanggal berapa Anda akan menghubungi mereka lagi?"
     }
    },
    "compensation": {
     "type": [
      "object",
      "null"
     ],
     "description": "What the customers get.",
     "x-description": {
      "id": "Apa yang diterima pelanggan."
     },
     "properties": {
      "offered": {
       "$ref": "#/$defs/flag",
       "description": "Whether compensation is offered.",
       "x-description": {
        "id": "Apakah kompensasi ditawarkan."
       }
      },
      "forms": {
       "type": [
        "array",
        "null"
       ],
       "items": {
        "type": "string",
        "examples": [
         "discount",
         "voucher",
         "free-product",
         "refund",
         "service-credit"
        ]
       },
       "description": "What it consists of.",
       "x-description": {
        "id": "Bentuknya."
       }
      },
      "eligible": {
       "$ref": "#/$defs/text",
       "description": "Who gets it.",
       "x-description": {
        "id": "Siapa yang berhak."
       }
      },
      "claim": {
       "$ref": "#/$defs/text",
       "description": "What a customer has to do for it; best nothing (`automatic`).",
       "x-description": {
        "id": "Yang harus dilakukan pelanggan untuk mendapatkannya; sebaiknya tidak ada (`automatic`)."
       }
      },
      "by": {
       "$ref": "#/$defs/instant",
       "description": "The day by which they have it.",
       "x-description": {
        "id": "Paling lambat kapan diterima."
       }
      },
      "cost": {
       "$ref": "#/$defs/money",
       "description": "What it costs the business.",
       "x-description": {
        "id": "Biayanya bagi bisnis."
       }
      }
     }
    }
   }
  },
  "sections": [
   {
    "id": "restore-value",
    "from": [
     "compensation"
    ],
    "title": {
     "en": "What we are giving back",
     "id": "Yang kami kembalikan kepada Anda"
    },
    "aliases": {
     "en": [
      "what we are giving you",
      "what we are offering",
      "what we are doing for you",
      "what we will do for you",
      "what you will receive",
      "what you get",
      "what you will get",
      "how we are making it right",
      "how we will make it right",
      "making it right",
      "making this right",
      "making up for it",
      "restoring value",
      "restore the lost value",
      "restoring what you lost",
      "our offer to you",
      "our offer",
      "compensation",
      "your compensation",
      "refund",
      "your refund",
      "credits and refunds",
      "credit"
     ],
     "id": [
      "pemulihan nilai",
      "nilai yang kami kembalikan",
      "yang anda terima",
      "yang akan anda terima",
      "apa yang anda terima",
      "apa yang akan anda terima",
      "apa yang kami berikan",
      "yang kami berikan",
      "yang kami tawarkan",
      "untuk anda",
      "sebagai ganti",
      "kompensasi",
      "kompensasi untuk anda",
      "kompensasi bagi pelanggan",
      "ganti rugi",
      "pengembalian dana"
     ]
    },
    "guidance": {
     "en": "Begin with what the customer gets and by when. It should be worth a lot to them, in proportion to the harm, and easy to get.",
     "id": "Mulailah dengan apa yang diterima pelanggan dan paling lambat kapan. Nilainya harus berarti bagi mereka, sepadan dengan kerugiannya, dan mudah didapat."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "responsibility",
    "title": {
     "en": "Our responsibility",
     "id": "Tanggung jawab kami"
    },
    "aliases": {
     "en": [
      "responsibility",
      "taking responsibility",
      "we take responsibility",
      "we take full responsibility",
      "we are responsible",
      "owning it",
      "we own this",
      "this is on us",
      "this was our fault",
      "our fault",
      "our mistake",
      "our failure",
      "we let you down",
      "we made a mistake",
      "accountability"
     ],
     "id": [
      "tanggung jawab",
      "kami bertanggung jawab",
      "kami bertanggung jawab penuh",
      "ini tanggung jawab kami",
      "bentuk tanggung jawab",
      "pengakuan",
      "pengakuan kesalahan",
      "kesalahan kami",
      "ini kesalahan kami",
      "kami mengakui",
      "kami mengecewakan anda"
     ]
    },
    "guidance": {
     "en": "Say that it was yours, all of it. An explanation is not an excuse: do not point at a supplier, a partner, the customer or the circumstances.",
     "id": "Katakan bahwa ini tanggung jawab Anda, sepenuhnya. Penjelasan bukan alasan: jangan menyalahkan pemasok, mitra, pelanggan, atau keadaan."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "explanation",
    "from": [
     "cause"
    ],
    "title": {
     "en": "What went wrong",
     "id": "Apa yang terjadi"
    },
    "aliases": {
     "en": [
      "what happened",
      "what happened and why",
      "why it happened",
      "why this happened",
      "why did this happen",
      "how it happened",
      "explanation",
      "our explanation",
      "explanation of the problem",
      "the problem",
      "the cause",
      "cause",
      "the root cause",
      "root cause",
      "what caused it",
      "what caused this"
     ],
     "id": [
      "penjelasan masalah",
      "penjelasan",
      "penjelasan kami",
      "penjelasan gangguan",
      "penyebab",
      "penyebab masalah",
      "penyebab gangguan",
      "akar masalah",
      "apa yang salah",
      "apa penyebabnya",
      "mengapa ini terjadi",
      "mengapa hal ini terjadi",
      "kenapa ini terjadi"
     ]
    },
    "guidance": {
     "en": "What happened, and what was the root cause? Use plain words that a customer understands, precise enough that the fix is believed.",
     "id": "Apa yang terjadi, dan apa akar masalahnya? Pakai bahasa sehari-hari yang dipahami pelanggan, tetapi cukup tepat agar perbaikannya dipercaya."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "correction",
    "from": [
     "fix"
    ],
    "title": {
     "en": "What we have fixed",
     "id": "Yang sudah kami perbaiki"
    },
    "aliases": {
     "en": [
      "what we fixed",
      "what we have done",
      "what we did",
      "what we are doing",
      "what we are doing about it",
      "what we have changed",
      "what we are changing",
      "what we will change",
      "what we will do differently",
      "how we fixed it",
      "how we are fixing it",
      "how we are preventing this",
      "how we will prevent this",
      "preventing it from happening again",
      "so that it does not happen again",
      "making sure it does not happen again",
      "steps we have taken",
      "steps we are taking",
      "our next steps",
      "next steps",
      "the fix",
      "correction",
      "corrective action",
      "corrective actions",
      "fix and prevention",
      "prevention"
     ],
     "id": [
      "perbaikan dan pencegahan",
      "perbaikan",
      "pencegahan",
      "yang sudah kami lakukan",
      "yang telah kami lakukan",
      "yang kami lakukan",
      "yang kami ubah",
      "apa yang kami lakukan",
      "apa yang sudah kami lakukan",
      "apa yang telah kami perbaiki",
      "apa yang kami ubah",
      "langkah perbaikan",
      "langkah yang kami ambil",
      "langkah kami",
      "langkah pencegahan",
      "agar tidak terulang",
      "agar hal ini tidak terulang",
      "agar tidak terjadi lagi"
     ]
    },
    "guidance": {
     "en": "What did you fix, and what now keeps this very cause from coming back? Be specific; \"we take this seriously\" prevents nothing.",
     "id": "Apa yang sudah dibenahi, dan apa yang kini mencegah penyebab yang sama muncul lagi? Sebutkan secara spesifik; \"kami menanggapinya dengan serius\" tidak mencegah apa-apa."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "regret",
    "title": {
     "en": "We are sorry",
     "id": "Penyesalan kami"
    },
    "aliases": {
     "en": [
      "regret",
      "our regret",
      "expressing regret",
      "our apology",
      "our apologies",
      "apology",
      "apologies",
      "our sincere apology",
      "our sincere apologies",
      "we apologise",
      "we apologize",
      "we sincerely apologise",
      "we sincerely apologize",
      "sorry",
      "we're sorry",
      "i am sorry"
     ],
     "id": [
      "penyesalan",
      "kami menyesal",
      "kami sangat menyesal",
      "permintaan maaf",
      "permintaan maaf kami",
      "permohonan maaf",
      "permohonan maaf kami",
      "mohon maaf",
      "kami mohon maaf",
      "kami minta maaf",
      "kami meminta maaf",
      "maaf"
     ]
    },
    "guidance": {
     "en": "Say that you are sorry, in your own words, and name what it did to the customer's own work and to their customers. No \"if\", no \"any inconvenience\".",
     "id": "Sampaikan penyesalan dengan kata-kata Anda sendiri, dan sebut akibatnya pada pekerjaan pelanggan dan pada pelanggan mereka. Tanpa \"jika\", tanpa \"ketidaknyamanan yang mungkin timbul\"."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "contact",
    "title": {
     "en": "How to reach us",
     "id": "Cara menghubungi kami"
    },
    "aliases": {
     "en": [
      "contact",
      "contact us",
      "contacts",
      "contact information",
      "contact details",
      "get in touch",
      "how to contact us",
      "how to get in touch",
      "reach us",
      "reach out",
      "talk to us",
      "where to reach us",
      "where to get help",
      "need help",
      "questions",
      "if you have questions",
      "any questions",
      "customer service",
      "customer support",
      "support",
      "help and support"
     ],
     "id": [
      "kontak",
      "kontak kami",
      "kontak dan tindak lanjut",
      "hubungi kami",
      "informasi kontak",
      "layanan pelanggan",
      "pusat bantuan",
      "bantuan",
      "butuh bantuan",
      "perlu bantuan",
      "pertanyaan",
      "ada pertanyaan",
      "jika ada pertanyaan",
      "menghubungi kami",
      "ke mana bertanya"
     ]
    },
    "guidance": {
     "en": "How does a customer reach a person: name, channel, hours?",
     "id": "Bagaimana pelanggan bisa berbicara dengan seseorang: nama, saluran, jam layanan?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": true
   },
   {
    "id": "follow-up",
    "title": {
     "en": "When you will hear from us again",
     "id": "Kapan kami menghubungi Anda lagi"
    },
    "aliases": {
     "en": [
      "follow up",
      "following up",
      "our follow up",
      "our promise to follow up",
      "our promise",
      "when we will get back to you",
      "we will get back to you",
      "when we follow up",
      "what happens next",
      "what comes next",
      "staying in touch",
      "keeping you informed",
      "next update",
      "future updates"
     ],
     "id": [
      "tindak lanjut",
      "tindak lanjut kami",
      "janji kami",
      "janji tindak lanjut",
      "kabar selanjutnya",
      "kabar berikutnya",
      "informasi selanjutnya",
      "selanjutnya",
      "langkah selanjutnya",
      "kami akan menghubungi anda",
      "kami akan kembali menghubungi anda"
     ]
    },
    "guidance": {
     "en": "On which date will you ask whether all is well, and who will do it? Afterwards keep this message in your register of apologies: what worked, what did not.",
     "id": "Tanggal berapa Anda menanyakan lagi keadaan mereka, dan siapa yang melakukannya? Setelah itu simpan pesan ini di catatan permintaan maaf: apa yang berhasil, apa yang tidak."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   }
  ]
 },
 {
  "id": "status-update",
  "names": {
   "en": "Status update",
   "id": "Kabar status layanan"
  },
  "descriptions": {
   "en": "A short, dated word to customers while a service fails. Clear and early, it builds trust, calms, stops rumours, and lets people choose another way.",
   "id": "Kabar singkat bertanggal untuk pelanggan selama layanan terganggu. Kabar yang jelas dan cepat membangun kepercayaan, menenangkan, mencegah rumor, dan membantu pelanggan memilih cara lain."
  },
  "file_name": "{date}-{slug}.md",
  "hints": {
   "en": [
    "status update",
    "status updates",
    "status page update",
    "service status",
    "service update",
    "service notice",
    "service alert",
    "incident update",
    "incident notice",
    "outage notice",
    "outage update",
    "outage notification",
    "maintenance notice",
    "maintenance announcement",
    "scheduled maintenance",
    "service disruption notice",
    "customer notice",
    "customer notification"
   ],
   "id": [
    "kabar status",
    "kabar layanan",
    "kabar gangguan",
    "status layanan",
    "pembaruan status",
    "pembaruan gangguan",
    "pemberitahuan gangguan",
    "pemberitahuan pemeliharaan",
    "pengumuman gangguan",
    "pengumuman pemeliharaan",
    "informasi gangguan",
    "info gangguan",
    "info layanan",
    "perkembangan gangguan"
   ]
  },
  "$defs": {
   "instant": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?([Zz]|[+-]\\d{2}(:?\\d{2})?))?(\\[[^\\]]+\\])?)?$",
    "x-expected": {
     "en": "a time such as 2023-02-21T10:00+07:00, or a date",
     "id": "waktu seperti 2023-02-21T10:00+07:00, atau tanggal"
    }
   },
   "text": {
    "type": [
     "string",
     "null"
    ]
   },
   "texts": {
    "type": [
     "array",
     "null"
    ],
    "items": {
     "type": "string"
    }
   },
   "unresolved": {
    "not": {
     "required": [
      "front_matter"
     ],
     "properties": {
      "front_matter": {
       "required": [
        "state"
       ],
       "properties": {
        "state": {
         "const": "resolved"
        }
       }
      }
     }
    }
   }
  },
  "front_matter": {
   "type": "object",
   "required": [
    "type",
    "title"
   ],
   "properties": {
    "type": {
     "const": "status-update",
     "description": "The kind of document.",
     "x-description": {
      "id": "Jenis dokumen."
     }
    },
    "id": {
     "type": [
      "string",
      "integer",
      "null"
     ],
     "description": "The update's number or name.",
     "x-description": {
      "id": "Nomor atau nama kabar ini."
     }
    },
    "title": {
     "type": "string",
     "pattern": "\\S",
     "description": "One line: which service, and how it is.",
     "x-description": {
      "id": "Satu baris: layanan apa, dan bagaimana keadaannya."
     },
     "x-prompt": {
      "en": "Which service, and how is it?",
      "id": "Layanan apa, dan bagaimana keadaannya?"
     }
    },
    "status": {
     "enum": [
      "draft",
      "in-review",
      "final",
      null
     ],
     "x-default": "draft",
     "description": "How far the message is. What is missing is a hint in a draft and an error once it is final.",
     "x-description": {
      "id": "Sejauh mana pesan ini. Yang kurang hanya jadi saran di draf dan jadi galat di versi final."
     }
    },
    "locale": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$",
     "examples": [
      "en",
      "id"
     ],
     "x-default": "{locale}",
     "description": "The language the message is written in.",
     "x-description": {
      "id": "Bahasa pesan ini."
     }
    },
    "incident": {
     "type": [
      "string",
      "integer",
      "null"
     ],
     "examples": [
      "INC-2023-0221",
      "./2023-02-21-postmortem.md"
     ],
     "x-from": "id",
     "description": "Id or path of the incident that this update belongs to.",
     "x-description": {
      "id": "Id atau lokasi dokumen insiden yang terkait."
     }
    },
    "author": {
     "$ref": "#/$defs/text",
     "x-default": "{user}",
     "description": "The person who wrote it.",
     "x-description": {
      "id": "Penulisnya."
     }
    },
    "at": {
     "$ref": "#/$defs/instant",
     "x-default": "{now}",
     "x-demanded": true,
     "description": "When the update goes out.",
     "x-description": {
      "id": "Kapan kabar ini disampaikan."
     }
    },
    "timezone": {
     "$ref": "#/$defs/text",
     "examples": [
      "Asia/Jakarta",
      "WIB",
      "UTC"
     ],
     "x-default": "{timezone}",
     "description": "The time zone of every time that is written without one.",
     "x-description": {
      "id": "Zona waktu untuk semua jam yang ditulis tanpa zona."
     }
    },
    "state": {
     "enum": [
      "investigating",
      "identified",
      "monitoring",
      "resolved",
      "maintenance",
      "degraded",
      "partial-outage",
      "major-outage",
      null
     ],
     "x-demanded": true,
     "description": "The one state that the service or the repair is in.",
     "x-description": {
      "id": "Satu status layanan atau perbaikannya saat ini."
     },
     "x-prompt": {
      "en": "Which state is it in?",
      "id": "Apa statusnya sekarang?"
     }
    },
    "severity": {
     "enum": [
      "sev1",
      "sev2",
      "sev3",
      "sev4",
      null
     ],
     "description": "How bad the incident is, from sev1 (worst) to sev4 (mildest). It decides how often an update is due.",
     "x-description": {
      "id": "Tingkat keparahan insiden, dari sev1 (terparah) sampai sev4 (teringan). Ini menentukan seberapa sering kabar diperlukan."
     }
    },
    "affected": {
     "$ref": "#/$defs/texts",
     "description": "The services that customers cannot use as usual.",
     "x-description": {
      "id": "Layanan yang tidak bisa dipakai pelanggan seperti biasa."
     },
     "x-prompt": {
      "en": "Which services are affected?",
      "id": "Layanan apa saja yang terdampak?"
     }
    },
    "channel": {
     "$ref": "#/$defs/text",
     "examples": [
      "status-page",
      "site",
      "app",
      "social-media",
      "text-message",
      "e-mail"
     ],
     "description": "Where it is published.",
     "x-description": {
      "id": "Lewat saluran apa disampaikan."
     }
    },
    "estimate": {
     "$ref": "#/$defs/text",
     "examples": [
      "2023-02-21T12:00:00+07:00",
      "around noon",
      "not known yet"
     ],
     "description": "When service is expected back, in a time or in words.",
     "x-description": {
      "id": "Perkiraan pulih, berupa jam atau kata-kata."
     },
     "x-prompt": {
      "en": "When do you expect service to be back?",
      "id": "Kapan layanan diperkirakan pulih?"
     }
    },
    "next_update_by": {
     "$ref": "#/$defs/instant",
     "x-demanded": {
      "$ref": "#/$defs/unresolved"
     },
     "description": "The time by which the next update comes, whatever has happened by then.",
     "x-description": {
      "id": "Paling lambat kapan kabar berikutnya datang, apa pun yang terjadi."
     },
     "x-prompt": {
      "en": "By when does the next update come?",
      "id": "Paling lambat kapan kabar berikutnya?"
     }
    }
   }
  },
  "sections": [
   {
    "id": "state",
    "title": {
     "en": "Current state",
     "id": "Status saat ini"
    },
    "aliases": {
     "en": [
      "state",
      "current status",
      "status now",
      "service status",
      "system status",
      "incident status",
      "current situation",
      "situation",
      "where we are",
      "where things stand",
      "latest update",
      "latest status",
      "latest",
      "investigating",
      "identified",
      "monitoring",
      "resolved",
      "summary",
      "what is happening",
      "what's happening",
      "what happened"
     ],
     "id": [
      "status layanan",
      "status terkini",
      "status sekarang",
      "status gangguan",
      "keadaan saat ini",
      "keadaan sekarang",
      "kondisi saat ini",
      "kondisi terkini",
      "situasi saat ini",
      "perkembangan terbaru",
      "perkembangan terkini",
      "kabar terbaru",
      "ringkasan",
      "apa yang terjadi",
      "apa yang sedang terjadi",
      "sedang diselidiki",
      "sudah teridentifikasi",
      "sedang dipantau",
      "sudah pulih"
     ]
    },
    "guidance": {
     "en": "One state, in one sentence: investigating, identified, monitoring or resolved (or maintenance, degraded, partial or major outage).",
     "id": "Satu status, dalam satu kalimat: diselidiki, teridentifikasi, dipantau, atau selesai (bisa juga pemeliharaan, menurun, gangguan sebagian, atau gangguan besar)."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "affected",
    "from": [
     "impact"
    ],
    "title": {
     "en": "What is affected",
     "id": "Yang terdampak"
    },
    "aliases": {
     "en": [
      "affected",
      "what's affected",
      "what is impacted",
      "who is affected",
      "who is impacted",
      "affected services",
      "affected systems",
      "affected components",
      "affected regions",
      "affected customers",
      "affected users",
      "services affected",
      "impacted services",
      "impact",
      "current impact",
      "customer impact",
      "user impact",
      "service impact",
      "scope",
      "scope of impact",
      "what you may notice",
      "what you may experience",
      "symptoms"
     ],
     "id": [
      "apa yang terdampak",
      "siapa yang terdampak",
      "layanan terdampak",
      "layanan yang terdampak",
      "layanan terganggu",
      "layanan yang terganggu",
      "sistem terdampak",
      "sistem yang terdampak",
      "pelanggan yang terdampak",
      "pengguna yang terdampak",
      "wilayah terdampak",
      "dampak",
      "dampak saat ini",
      "dampak bagi anda",
      "dampak pada pelanggan",
      "dampak bagi pelanggan",
      "cakupan gangguan",
      "gejala"
     ]
    },
    "guidance": {
     "en": "What cannot customers do right now, and since when? Say also what still works.",
     "id": "Apa yang belum bisa dilakukan pelanggan saat ini, dan sejak kapan? Sebutkan juga yang masih berfungsi."
    },
    "content": {
     "kind": "list"
    },
    "demanded": true
   },
   {
    "id": "cause",
    "from": [
     "cause"
    ],
    "title": {
     "en": "Cause as far as known",
     "id": "Penyebab sejauh diketahui"
    },
    "aliases": {
     "en": [
      "cause",
      "known cause",
      "the cause",
      "root cause",
      "probable cause",
      "suspected cause",
      "likely cause",
      "preliminary cause",
      "preliminary root cause",
      "cause of the problem",
      "cause of the outage",
      "why this is happening",
      "why it is happening",
      "what caused it",
      "what caused this",
      "what is causing this",
      "what we know",
      "what we know so far"
     ],
     "id": [
      "penyebab",
      "penyebab sementara",
      "penyebab gangguan",
      "penyebab masalah",
      "dugaan penyebab",
      "dugaan sementara",
      "akar masalah",
      "apa penyebabnya",
      "mengapa ini terjadi",
      "kenapa ini terjadi",
      "yang kami ketahui",
      "yang kami ketahui sejauh ini",
      "yang sudah diketahui"
     ]
    },
    "guidance": {
     "en": "What is the cause as far as you know? \"We do not know yet\" is a good answer; a guess is not.",
     "id": "Apa penyebabnya sejauh yang Anda tahu? \"Belum kami ketahui\" adalah jawaban yang baik; menebak-nebak tidak."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "steps",
    "from": [
     "fix"
    ],
    "title": {
     "en": "What we are doing",
     "id": "Yang sedang kami lakukan"
    },
    "aliases": {
     "en": [
      "steps",
      "steps taken",
      "steps under way",
      "steps underway",
      "steps we are taking",
      "current steps",
      "current actions",
      "actions",
      "actions taken",
      "actions under way",
      "actions in progress",
      "action plan",
      "progress",
      "progress so far",
      "what we're doing",
      "what we are doing about it",
      "what we are doing to fix it",
      "what we have done",
      "what we have done so far",
      "what is being done",
      "our response",
      "response",
      "mitigation",
      "resolution",
      "fix",
      "work in progress",
      "next steps"
     ],
     "id": [
      "langkah yang diambil",
      "langkah yang kami ambil",
      "langkah yang sedang dilakukan",
      "langkah penanganan",
      "langkah perbaikan",
      "langkah kami",
      "langkah selanjutnya",
      "tindakan yang diambil",
      "tindakan yang dilakukan",
      "tindakan kami",
      "yang kami lakukan",
      "yang sudah kami lakukan",
      "apa yang kami lakukan",
      "apa yang sedang kami lakukan",
      "upaya perbaikan",
      "upaya pemulihan",
      "upaya kami",
      "penanganan",
      "penanganan saat ini",
      "proses perbaikan",
      "perbaikan",
      "kemajuan",
      "perkembangan"
     ]
    },
    "guidance": {
     "en": "What has been done, and what is being done now?",
     "id": "Apa yang sudah dilakukan, dan apa yang sedang dikerjakan?"
    },
    "content": {
     "kind": "list"
    },
    "demanded": true
   },
   {
    "id": "estimate",
    "title": {
     "en": "Estimated recovery",
     "id": "Perkiraan pulih"
    },
    "aliases": {
     "en": [
      "estimate",
      "estimated time",
      "estimated recovery time",
      "estimated time of recovery",
      "estimated time to recovery",
      "estimated time to resolution",
      "estimated time to restore",
      "estimated time of repair",
      "estimated resolution",
      "estimated resolution time",
      "estimated restoration",
      "estimated duration",
      "expected recovery",
      "expected resolution",
      "expected resolution time",
      "expected duration",
      "expected back",
      "recovery time",
      "recovery estimate",
      "ETA",
      "ETR",
      "when will it be fixed",
      "when will it be back",
      "when will service be back",
      "when we expect to be back"
     ],
     "id": [
      "perkiraan waktu pulih",
      "perkiraan waktu pemulihan",
      "perkiraan pemulihan",
      "perkiraan selesai",
      "perkiraan waktu selesai",
      "perkiraan waktu perbaikan",
      "perkiraan layanan pulih",
      "perkiraan normal kembali",
      "perkiraan durasi",
      "estimasi",
      "estimasi pulih",
      "estimasi selesai",
      "estimasi waktu",
      "estimasi waktu pemulihan",
      "estimasi pemulihan",
      "estimasi perbaikan",
      "kapan pulih",
      "kapan selesai",
      "kapan layanan pulih",
      "kapan kembali normal"
     ]
    },
    "guidance": {
     "en": "When do you expect service back? If you cannot tell yet, say so, and what you are waiting for.",
     "id": "Kapan layanan diperkirakan pulih? Jika belum bisa dipastikan, katakan saja, beserta apa yang sedang ditunggu."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": {
     "$ref": "#/$defs/unresolved"
    }
   },
   {
    "id": "alternatives",
    "from": [
     "alternatives"
    ],
    "title": {
     "en": "What you can use meanwhile",
     "id": "Yang bisa dipakai sementara"
    },
    "aliases": {
     "en": [
      "alternatives",
      "alternative",
      "alternative channels",
      "alternative ways",
      "available alternatives",
      "other channels",
      "other ways to order",
      "other ways to reach us",
      "workaround",
      "workarounds",
      "temporary workaround",
      "available workarounds",
      "in the meantime",
      "in the mean time",
      "meanwhile",
      "what you can do",
      "what you can do meanwhile",
      "what you can do in the meantime",
      "what you can do now",
      "what can i do",
      "what can i do meanwhile",
      "what can i use meanwhile"
     ],
     "id": [
      "alternatif",
      "alternatif layanan",
      "saluran alternatif",
      "layanan alternatif",
      "cara alternatif",
      "cara lain",
      "cara pemesanan lain",
      "cara pemesanan alternatif",
      "pilihan lain",
      "solusi sementara",
      "sementara itu",
      "untuk sementara",
      "selama gangguan",
      "yang bisa anda lakukan",
      "yang dapat anda lakukan",
      "apa yang bisa anda lakukan",
      "apa yang bisa saya lakukan",
      "apa yang bisa dipakai sementara"
     ]
    },
    "guidance": {
     "en": "What works meanwhile: phone, walk-in, a partner? Give the number, address and hours. If nothing: \"None, because …\".",
     "id": "Apa yang bisa dipakai sementara: telepon, datang langsung, mitra? Sertakan nomor, alamat, dan jamnya. Jika tidak ada: \"Tidak ada, karena …\"."
    },
    "content": {
     "kind": "list"
    },
    "demanded": {
     "$ref": "#/$defs/unresolved"
    }
   },
   {
    "id": "next-update",
    "title": {
     "en": "Next update",
     "id": "Kabar berikutnya"
    },
    "aliases": {
     "en": [
      "next updates",
      "next update by",
      "next update at",
      "next update time",
      "time of next update",
      "next communication",
      "next message",
      "next notice",
      "further updates",
      "future updates",
      "following update",
      "when is the next update",
      "when will the next update come",
      "when you will hear from us",
      "when you will hear from us again",
      "we will update you",
      "where to find updates",
      "stay informed"
     ],
     "id": [
      "kabar selanjutnya",
      "kabar lanjutan",
      "pembaruan berikutnya",
      "pembaruan selanjutnya",
      "update berikutnya",
      "update selanjutnya",
      "informasi berikutnya",
      "informasi selanjutnya",
      "informasi lebih lanjut",
      "pemberitahuan berikutnya",
      "pemberitahuan selanjutnya",
      "kapan kabar berikutnya",
      "kapan update berikutnya",
      "kapan kami mengabari lagi",
      "di mana melihat kabar terbaru"
     ]
    },
    "guidance": {
     "en": "By which time do customers hear from you again, and where? Keep the promise even if there is nothing new.",
     "id": "Paling lambat jam berapa pelanggan mendapat kabar lagi, dan di mana? Tepati meski belum ada perkembangan."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": {
     "$ref": "#/$defs/unresolved"
    }
   }
  ]
 },
 {
  "id": "customer-faq",
  "names": {
   "en": "Customer FAQ",
   "id": "Tanya jawab pelanggan"
  },
  "descriptions": {
   "en": "Short answers to the six questions that customers ask when a service has failed.",
   "id": "Jawaban singkat untuk enam pertanyaan pelanggan ketika layanan terganggu."
  },
  "file_name": "{date}-{slug}.md",
  "hints": {
   "en": [
    "customer faq",
    "customer faqs",
    "incident faq",
    "outage faq",
    "faq",
    "faqs",
    "frequently asked questions",
    "questions and answers",
    "customer questions",
    "Q&A"
   ],
   "id": [
    "tanya jawab",
    "tanya jawab pelanggan",
    "pertanyaan umum",
    "pertanyaan pelanggan",
    "pertanyaan yang sering diajukan",
    "pertanyaan yang sering ditanyakan",
    "faq pelanggan",
    "faq gangguan"
   ]
  },
  "$defs": {
   "instant": {
    "type": [
     "string",
     "null"
    ],
    "pattern": "^\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?([Zz]|[+-]\\d{2}(:?\\d{2})?))?(\\[[^\\]]+\\])?)?$",
    "x-expected": {
     "en": "a time such as 2023-02-21T10:00+07:00, or a date",
     "id": "waktu seperti 2023-02-21T10:00+07:00, atau tanggal"
    }
   },
   "text": {
    "type": [
     "string",
     "null"
    ]
   }
  },
  "front_matter": {
   "type": "object",
   "required": [
    "type",
    "title"
   ],
   "properties": {
    "type": {
     "const": "customer-faq",
     "description": "The kind of document.",
     "x-description": {
      "id": "Jenis dokumen."
     }
    },
    "id": {
     "type": [
      "string",
      "integer",
      "null"
     ],
     "description": "The FAQ's number or name.",
     "x-description": {
      "id": "Nomor atau nama dokumen tanya jawab ini."
     }
    },
    "title": {
     "type": "string",
     "pattern": "\\S",
     "description": "What the questions are about, as customers would say it.",
     "x-description": {
      "id": "Tentang apa tanya jawab ini, dengan bahasa pelanggan."
     },
     "x-prompt": {
      "en": "What are the questions about?",
      "id": "Tanya jawab ini tentang apa?"
     }
    },
    "status": {
     "enum": [
      "draft",
      "in-review",
      "final",
      null
     ],
     "x-default": "draft",
     "description": "How far the document is. What is missing is a hint in a draft and an error once it is final.",
     "x-description": {
      "id": "Sejauh mana dokumen ini. Yang kurang hanya jadi saran di draf dan jadi galat di versi final."
     }
    },
    "locale": {
     "type": [
      "string",
      "null"
     ],
     "pattern": "^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$",
     "examples": [
      "en",
      "id"
     ],
     "x-default": "{locale}",
     "description": "The language the answers are written in.",
     "x-description": {
      "id": "Bahasa jawaban ini."
     }
    },
    "incident": {
     "type": [
      "string",
      "integer",
      "null"
     ],
     "examples": [
      "INC-2023-0221",
      "./2023-02-21-postmortem.md"
     ],
     "x-from": "id",
     "description": "Id or path of the postmortem that the questions are about.",
     "x-description": {
      "id": "Id atau lokasi tinjauan pascainsiden yang terkait."
     },
     "x-prompt": {
      "en": "Which incident is it about (id or path)?",
      "id": "Tentang insiden yang mana (id atau lokasi berkas)?"
     }
    },
    "owner": {
     "$ref": "#/$defs/text",
     "x-default": "{user}",
     "description": "The person who keeps the answers up to date.",
     "x-description": {
      "id": "Orang yang menjaga jawaban tetap mutakhir."
     }
    },
    "updated": {
     "$ref": "#/$defs/instant",
     "x-default": "{now}",
     "description": "When the answers were last checked.",
     "x-description": {
      "id": "Kapan jawaban terakhir diperiksa."
     }
    },
    "timezone": {
     "$ref": "#/$defs/text",
     "examples": [
      "Asia/Jakarta",
      "WIB",
      "UTC"
     ],
     "x-default": "{timezone}",
     "description": "The time zone of every time that is written without one.",
     "x-description": {
      "id": "Zona waktu untuk semua jam yang ditulis tanpa zona."
     }
    },
    "channel": {
     "$ref": "#/$defs/text",
     "examples": [
      "site",
      "app",
      "help-centre",
      "social-media",
      "e-mail"
     ],
     "description": "Where it is published.",
     "x-description": {
      "id": "Lewat saluran apa disampaikan."
     }
    }
   }
  },
  "sections": [
   {
    "id": "faq-cause",
    "from": [
     "cause"
    ],
    "title": {
     "en": "What caused it?",
     "id": "Apa penyebabnya?"
    },
    "aliases": {
     "en": [
      "what caused this",
      "what caused the problem",
      "what caused the outage",
      "what caused the disruption",
      "what happened",
      "what went wrong",
      "what is the cause",
      "what was the cause",
      "what is happening",
      "what's happening",
      "what's going on",
      "what is going on",
      "why did it happen",
      "why did this happen",
      "why is it down",
      "why is the service down",
      "why was it down",
      "why can't i order",
      "cause",
      "root cause"
     ],
     "id": [
      "apa penyebab gangguan",
      "apa penyebab gangguan ini",
      "apa penyebab masalah ini",
      "apa yang terjadi",
      "apa yang sedang terjadi",
      "apa yang salah",
      "apa masalahnya",
      "mengapa terjadi gangguan",
      "mengapa ini terjadi",
      "mengapa layanan terganggu",
      "mengapa saya tidak bisa memesan",
      "kenapa terjadi gangguan",
      "kenapa ini terjadi",
      "kenapa layanan terganggu",
      "kenapa saya tidak bisa memesan",
      "penyebab",
      "penyebab gangguan"
     ]
    },
    "guidance": {
     "en": "What went wrong, in plain words, as far as you know? No jargon, and nobody to blame but us.",
     "id": "Apa yang salah, dengan bahasa sehari-hari, sejauh yang Anda tahu? Tanpa istilah teknis dan tanpa menyalahkan pihak lain."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "faq-restored",
    "from": [
     "recovery"
    ],
    "title": {
     "en": "When is service back to normal?",
     "id": "Kapan layanan kembali normal?"
    },
    "aliases": {
     "en": [
      "when will service be back",
      "when will service be back to normal",
      "when will it be back",
      "when will it be back to normal",
      "when will it be fixed",
      "when will this be fixed",
      "when will it be resolved",
      "when will this be resolved",
      "when will it work again",
      "when will you be back",
      "when can i order again",
      "when can i use it again",
      "when does it work again",
      "when was service restored",
      "is it fixed",
      "is it fixed now",
      "is it resolved",
      "is it working again",
      "is service back",
      "is service back to normal",
      "how long will it take",
      "how long will this last",
      "how long did it last",
      "estimated recovery",
      "back to normal"
     ],
     "id": [
      "kapan layanan akan kembali normal",
      "kapan layanan akan pulih",
      "kapan layanan pulih",
      "kapan kembali normal",
      "kapan normal kembali",
      "kapan bisa dipakai lagi",
      "kapan bisa digunakan lagi",
      "kapan bisa memesan lagi",
      "kapan saya bisa memesan lagi",
      "kapan selesai",
      "kapan diperbaiki",
      "kapan selesai diperbaiki",
      "apakah sudah normal",
      "apakah layanan sudah normal",
      "apakah sudah pulih",
      "apakah layanan sudah pulih",
      "sudah normal belum",
      "berapa lama gangguannya",
      "berapa lama gangguan berlangsung",
      "perkiraan pulih"
     ]
    },
    "guidance": {
     "en": "Is it back, and since when? If not: when do you expect it, and when will you say more?",
     "id": "Apakah sudah pulih, dan sejak kapan? Jika belum: kapan perkiraannya, dan kapan ada kabar lagi?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "faq-alternatives",
    "from": [
     "alternatives"
    ],
    "title": {
     "en": "What can I use meanwhile?",
     "id": "Apa yang bisa saya pakai sementara?"
    },
    "aliases": {
     "en": [
      "what can i use instead",
      "what can i use in the meantime",
      "what can i do meanwhile",
      "what can i do in the meantime",
      "what can i do instead",
      "what can i do",
      "what should i do",
      "what should i do meanwhile",
      "what should i do in the meantime",
      "is there another way",
      "is there another way to order",
      "are there other ways to order",
      "is there a workaround",
      "is there an alternative",
      "are there alternatives",
      "how can i order meanwhile",
      "how can i order in the meantime",
      "how can i still order",
      "how do i order now",
      "can i still order",
      "alternatives",
      "workarounds"
     ],
     "id": [
      "apa yang bisa saya lakukan",
      "apa yang bisa saya gunakan sementara",
      "apa yang harus saya lakukan",
      "adakah cara lain",
      "apakah ada cara lain",
      "apakah ada cara lain untuk memesan",
      "ada cara lain",
      "apakah ada alternatif",
      "adakah alternatif",
      "bagaimana cara memesan sementara ini",
      "bagaimana cara memesan selama gangguan",
      "bagaimana saya bisa memesan",
      "bagaimana cara pesan sekarang",
      "apakah saya masih bisa memesan",
      "cara lain untuk memesan",
      "alternatif",
      "saluran alternatif"
     ]
    },
    "guidance": {
     "en": "Which other ways are open (phone, shop, partner), with number, address and hours? Name them even after the failure is over.",
     "id": "Cara lain apa yang tersedia (telepon, toko, mitra), lengkap dengan nomor, alamat, dan jamnya? Sebutkan meski gangguan sudah selesai."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "faq-compensation",
    "from": [
     "compensation"
    ],
    "title": {
     "en": "How do I get compensation?",
     "id": "Bagaimana cara mendapatkan kompensasi?"
    },
    "aliases": {
     "en": [
      "how can i get compensation",
      "how can i claim compensation",
      "how do i claim compensation",
      "how do i claim",
      "how do i get a refund",
      "how can i get a refund",
      "how do i get my money back",
      "how do i get my refund",
      "how do i get my voucher",
      "do i get compensation",
      "will i get compensation",
      "will i be compensated",
      "will there be compensation",
      "is there compensation",
      "am i entitled to compensation",
      "am i eligible for compensation",
      "do i get a refund",
      "will i get a refund",
      "can i get a refund",
      "will i get my money back",
      "what do i get",
      "what about my order",
      "compensation",
      "refunds"
     ],
     "id": [
      "bagaimana mendapatkan kompensasi",
      "bagaimana cara mendapat kompensasi",
      "bagaimana cara klaim kompensasi",
      "bagaimana cara mengklaim kompensasi",
      "bagaimana klaim kompensasi",
      "bagaimana cara mendapatkan ganti rugi",
      "bagaimana cara minta ganti rugi",
      "bagaimana cara mendapatkan pengembalian dana",
      "bagaimana uang saya kembali",
      "apakah saya mendapat kompensasi",
      "apakah saya dapat kompensasi",
      "apakah ada kompensasi",
      "adakah kompensasi",
      "apakah ada ganti rugi",
      "apakah uang saya kembali",
      "apakah uang saya bisa kembali",
      "siapa yang mendapat kompensasi",
      "cara klaim",
      "cara klaim kompensasi",
      "kompensasi",
      "ganti rugi"
     ]
    },
    "guidance": {
     "en": "What does the customer get, who is eligible, and what do they have to do, by when? If nothing: \"None, because …\".",
     "id": "Apa yang diterima pelanggan, siapa yang berhak, apa yang harus dilakukan, dan sampai kapan? Jika tidak ada: \"Tidak ada, karena …\"."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "faq-data",
    "from": [
     "data-safety"
    ],
    "title": {
     "en": "Is my data safe?",
     "id": "Apakah data saya aman?"
    },
    "aliases": {
     "en": [
      "is my personal data safe",
      "is my personal information safe",
      "is my information safe",
      "is my account safe",
      "is my money safe",
      "is our data safe",
      "are my payment details safe",
      "are my details safe",
      "was my data affected",
      "was my data exposed",
      "was my data leaked",
      "was my data lost",
      "was my data stolen",
      "was my data compromised",
      "was my account affected",
      "was any data lost",
      "was there a data breach",
      "is my data at risk",
      "what about my data",
      "what happened to my data",
      "have i lost data",
      "did i lose data",
      "do i need to change my password",
      "data safety",
      "data security"
     ],
     "id": [
      "apakah data pribadi saya aman",
      "apakah data kami aman",
      "apakah data pelanggan aman",
      "apakah akun saya aman",
      "apakah uang saya aman",
      "apakah saldo saya aman",
      "apakah data pembayaran saya aman",
      "apakah data saya bocor",
      "apakah data saya hilang",
      "apakah data saya dicuri",
      "apakah data saya terdampak",
      "apakah ada kebocoran data",
      "bagaimana dengan data saya",
      "bagaimana keamanan data saya",
      "apakah saya perlu mengganti kata sandi",
      "apakah saya perlu ganti password",
      "keamanan data"
     ]
    },
    "guidance": {
     "en": "Yes or no first, then why you can be sure. If no: whose data, which data, and what the customer should do now.",
     "id": "Jawab ya atau tidak dulu, lalu mengapa Anda yakin. Jika tidak: data siapa, data apa, dan apa yang perlu dilakukan pelanggan sekarang."
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   },
   {
    "id": "faq-updates",
    "from": [
     "customer-communication"
    ],
    "title": {
     "en": "Where do I find updates?",
     "id": "Di mana saya bisa melihat kabar terbaru?"
    },
    "aliases": {
     "en": [
      "where can i find updates",
      "where can i get updates",
      "where do i get updates",
      "where can i follow updates",
      "where can i find more information",
      "where can i find out more",
      "where can i learn more",
      "where can i see the status",
      "where can i check the status",
      "how can i get updates",
      "how do i get updates",
      "how do i stay informed",
      "how can i stay informed",
      "how will i know when it is fixed",
      "how will you keep me informed",
      "when is the next update",
      "who can i contact",
      "who do i contact",
      "how can i contact you",
      "how do i contact support",
      "more information",
      "further information",
      "updates"
     ],
     "id": [
      "di mana saya bisa mendapatkan informasi terbaru",
      "di mana saya bisa mendapat informasi",
      "di mana saya bisa melihat informasi terbaru",
      "di mana melihat kabar terbaru",
      "di mana kabar terbarunya",
      "di mana saya bisa cek status layanan",
      "di mana cek status layanan",
      "bagaimana cara mendapatkan informasi terbaru",
      "bagaimana saya mendapat kabar terbaru",
      "bagaimana saya tahu perkembangannya",
      "bagaimana saya tahu kalau sudah pulih",
      "kapan ada kabar lagi",
      "ke mana saya bisa bertanya",
      "siapa yang bisa saya hubungi",
      "bagaimana cara menghubungi layanan pelanggan",
      "informasi lebih lanjut",
      "informasi terbaru",
      "kabar terbaru"
     ]
    },
    "guidance": {
     "en": "Which official site, page or account has the latest, how often is it updated, and whom can a customer ask?",
     "id": "Situs, halaman, atau akun resmi mana yang memuat kabar terbaru, seberapa sering diperbarui, dan siapa yang bisa ditanya?"
    },
    "content": {
     "kind": "prose"
    },
    "demanded": true
   }
  ]
 }
];
