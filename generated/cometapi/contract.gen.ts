// Written by `npm run generate` from specs/; not edited by hand.
export const contract = {
  "id": "cometapi",
  "title": "CometAPI Seedance video API",
  "origin": "https://api.cometapi.com",
  "operations": [
    {
      "id": "createVideo",
      "method": "POST",
      "path": "/v1/videos",
      "secured": true,
      "accepts": "multipart/form-data",
      "formTypes": {
        "seconds": "integer"
      }
    },
    {
      "id": "getVideo",
      "method": "GET",
      "path": "/v1/videos/{id}",
      "secured": true,
      "accepts": null,
      "formTypes": {}
    },
    {
      "id": "getVideoContent",
      "method": "GET",
      "path": "/v1/videos/{id}/content",
      "secured": true,
      "accepts": null,
      "formTypes": {}
    },
    {
      "id": "listModels",
      "method": "GET",
      "path": "/v1/models",
      "secured": true,
      "accepts": null,
      "formTypes": {}
    }
  ],
  "models": [
    "doubao-seedance-2-0",
    "doubao-seedance-2-0-fast",
    "doubao-seedance-1-5-pro",
    "doubao-seedance-1-0-pro"
  ],
  "limits": {
    "cometapi/model-required": {
      "statement": "A request names its model.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, model"
      }
    },
    "cometapi/model-enum": {
      "statement": "The models are doubao-seedance-2-0, doubao-seedance-2-0-fast, doubao-seedance-1-5-pro and doubao-seedance-1-0-pro.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, model"
      }
    },
    "cometapi/prompt-required": {
      "statement": "A request has a prompt, also when it carries an image.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, prompt"
      }
    },
    "cometapi/seconds-2-0": {
      "statement": "A video of a 2.0 model lasts 4 to 15 seconds, 5 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "seconds by model"
      }
    },
    "cometapi/seconds-1-5": {
      "statement": "A video of 1.5 Pro lasts 4 to 12 seconds, 5 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "seconds by model"
      }
    },
    "cometapi/seconds-1-0": {
      "statement": "A video of 1.0 Pro lasts 2 to 10 seconds, 5 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "seconds by model"
      }
    },
    "cometapi/size-enum": {
      "statement": "The size is the ratio 21:9, 16:9, 4:3, 1:1, 3:4 or 9:16, and 16:9 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, size"
      }
    },
    "cometapi/resolution-enum": {
      "statement": "The resolution is 480p, 720p or, on the 1.x models, 1080p; 720p when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, resolution"
      }
    },
    "cometapi/resolution-1080p-1x-only": {
      "statement": "The 2.0 models take 480p and 720p; 1080p is for 1.5 Pro and 1.0 Pro.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, resolution"
      }
    },
    "cometapi/input-reference-2-0-only": {
      "statement": "Only the 2.0 models take an input_reference; the 1.x models make videos from text alone.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "image to video"
      }
    },
    "cometapi/input-reference-format": {
      "statement": "The input_reference is a JPEG, PNG or WebP file.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "computation",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "parameter table, input_reference"
      },
      "values": {
        "formats": [
          "jpeg",
          "png",
          "webp"
        ]
      }
    },
    "cometapi/input-reference-single": {
      "statement": "A form has one input_reference part; the newer pages let it be repeated.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "transport",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "uploading a reference image"
      }
    },
    "cometapi/multipart-only": {
      "statement": "The body of a create request is multipart/form-data.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "transport",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "uploading a reference image"
      }
    },
    "cometapi/video-url-only-on-success": {
      "statement": "An answer has a video_url only when its status is SUCCESS.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "lifecycle",
      "source": {
        "title": "CometAPI, Retrieve a Seedance video (Chinese edition)",
        "url": "https://apidoc.cometapi.com/zh-Hans/api/video/seedance/query",
        "section": "fields to watch"
      }
    },
    "cometapi/completed-at-not-a-stop-signal": {
      "statement": "An answer may have a completed_at while the task is still in progress; only its status ends a poll.",
      "severity": "warning",
      "confidence": "public",
      "enforcement": "lifecycle",
      "source": {
        "title": "CometAPI, Retrieve a Seedance video (newer English edition)",
        "url": "https://apidoc.cometapi.com/api/video/seedance/query",
        "section": "fields to watch"
      }
    },
    "cometapi/poll-interval": {
      "statement": "Ask for the state of a task every 10 to 20 seconds.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "advice",
      "source": {
        "title": "CometAPI, Create a Seedance video (Japanese edition)",
        "url": "https://apidoc.cometapi.com/ja/api/video/seedance/create",
        "section": "task flow, poll the task"
      }
    }
  },
  "lifecycle": {
    "writes": {
      "queued": "SUBMITTED",
      "running": "IN_PROGRESS",
      "succeeded": "SUCCESS",
      "failed": "FAILED",
      "cancelled": "FAILED",
      "expired": "FAILED"
    },
    "reads": {
      "SUBMITTED": "queued",
      "queued": "queued",
      "NOT_START": "queued",
      "QUEUED": "queued",
      "IN_PROGRESS": "running",
      "in_progress": "running",
      "SUCCESS": "succeeded",
      "completed": "succeeded",
      "FAILED": "failed",
      "ERROR": "failed",
      "failed": "failed",
      "error": "failed",
      "VIOLATION": "failed",
      "FAILURE": "failed",
      "cancelled": "cancelled",
      "expired": "expired"
    },
    "transitions": {
      "queued": [
        "running",
        "failed",
        "cancelled",
        "expired"
      ],
      "running": [
        "succeeded",
        "failed",
        "cancelled",
        "expired"
      ],
      "succeeded": [],
      "failed": [],
      "cancelled": [],
      "expired": []
    },
    "terminal": [
      "succeeded",
      "failed",
      "cancelled",
      "expired"
    ],
    "cancellable": [],
    "unknownStatus": {
      "policy": "keep-polling",
      "document": "query"
    },
    "polling": {
      "firstAfterSeconds": 10,
      "everySeconds": 10,
      "document": "create"
    },
    "lifetimes": {
      "resultUrlSeconds": {
        "value": 86400,
        "document": "ark",
        "confidence": "inferred"
      },
      "recordSeconds": {
        "value": 604800,
        "document": "ark",
        "confidence": "inferred"
      }
    },
    "webhook": null,
    "prices": {
      "currency": "USD",
      "billsInputVideo": false,
      "document": "clients",
      "confidence": "public",
      "perSecond": [
        {
          "model": "doubao-seedance-2-0",
          "resolution": "720p",
          "amount": 0.1368
        },
        {
          "model": "doubao-seedance-2-0",
          "resolution": "480p",
          "amount": 0.063
        },
        {
          "model": "doubao-seedance-2-0-fast",
          "resolution": "720p",
          "amount": 0.108
        },
        {
          "model": "doubao-seedance-2-0-fast",
          "resolution": "480p",
          "amount": 0.0504
        }
      ]
    }
  }
} as const;
