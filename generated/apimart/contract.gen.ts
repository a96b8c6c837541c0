// Written by `npm run generate` from specs/; not edited by hand.
export const contract = {
  "id": "apimart",
  "title": "APIMart Seedance video API",
  "origin": "https://api.apimart.ai",
  "operations": [
    {
      "id": "createVideoGeneration",
      "method": "POST",
      "path": "/v1/videos/generations",
      "secured": true,
      "accepts": "application/json",
      "formTypes": {}
    },
    {
      "id": "getTask",
      "method": "GET",
      "path": "/v1/tasks/{task_id}",
      "secured": true,
      "accepts": null,
      "formTypes": {}
    },
    {
      "id": "uploadImage",
      "method": "POST",
      "path": "/v1/uploads/images",
      "secured": true,
      "accepts": "multipart/form-data",
      "formTypes": {}
    },
    {
      "id": "getBalance",
      "method": "GET",
      "path": "/v1/balance",
      "secured": true,
      "accepts": null,
      "formTypes": {}
    },
    {
      "id": "getUserBalance",
      "method": "GET",
      "path": "/v1/user/balance",
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
    },
    {
      "id": "getModelSchema",
      "method": "GET",
      "path": "/v1/model-schema",
      "secured": true,
      "accepts": null,
      "formTypes": {}
    }
  ],
  "models": [
    "doubao-seedance-2.0",
    "doubao-seedance-2.0-fast",
    "doubao-seedance-2.0-mini",
    "doubao-seedance-1-5-pro"
  ],
  "limits": {
    "apimart/model-required": {
      "statement": "A request names its model.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "model"
      }
    },
    "apimart/model-enum": {
      "statement": "The Seedance models are doubao-seedance-2.0, doubao-seedance-2.0-fast, doubao-seedance-2.0-mini and doubao-seedance-1-5-pro.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "model; differences from the 1.5 Pro version"
      }
    },
    "apimart/prompt-required-for-text-to-video": {
      "statement": "A request without a picture and without a reference video has a prompt.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "prompt"
      }
    },
    "apimart/prompt-max": {
      "statement": "A prompt of doubao-seedance-2.0 and doubao-seedance-2.0-fast has at most 4000 characters; that of doubao-seedance-2.0-mini may be longer.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "prompt"
      }
    },
    "apimart/prompt-length": {
      "statement": "A prompt of about 500 characters does best; for doubao-seedance-2.0-mini, 500 Chinese characters or 1000 English words. Details get lost in a longer one.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "advice",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "prompt"
      }
    },
    "apimart/duration": {
      "statement": "A video of the 2.0 models lasts 4 to 15 whole seconds, 5 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "duration"
      }
    },
    "apimart/size-enum": {
      "statement": "The size is 16:9, 9:16, 1:1, 4:3, 3:4, 21:9 or adaptive, 16:9 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "size"
      }
    },
    "apimart/size-not-aspect-ratio": {
      "statement": "The 2.0 models take the ratio of width to height as size, not as aspect_ratio.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "differences from the 1.5 Pro version"
      }
    },
    "apimart/resolution-enum": {
      "statement": "The resolution is 480p, 720p, 1080p or 4k, 720p when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "resolution"
      }
    },
    "apimart/resolution-1080p-4k-standard-only": {
      "statement": "Only doubao-seedance-2.0 makes 1080p and 4k; doubao-seedance-2.0-fast and doubao-seedance-2.0-mini make 480p and 720p.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "resolution"
      }
    },
    "apimart/generate-audio-not-audio": {
      "statement": "The 2.0 models are asked for sound with generate_audio, not with audio.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "differences from the 1.5 Pro version"
      }
    },
    "apimart/seed-not-deterministic": {
      "statement": "The same request with the same seed gives a similar video, not the same one.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "advice",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "seed"
      }
    },
    "apimart/tool-type-enum": {
      "statement": "A tool names its type, and web_search is the only one.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "tools"
      }
    },
    "apimart/image-urls-xor-image-with-roles": {
      "statement": "A request has image_urls or image_with_roles, not both.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "image_urls; image_with_roles"
      }
    },
    "apimart/image-urls-max": {
      "statement": "A request to the 2.0 models carries at most nine pictures in image_urls.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "image_urls"
      }
    },
    "apimart/role-enum": {
      "statement": "A picture in image_with_roles has a role, which is first_frame, last_frame or reference_image.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "image_with_roles, role"
      }
    },
    "apimart/reference-image-role-for-asset": {
      "statement": "The role reference_image is meant for a portrait given as an asset; whether a plain URL with it is refused is not documented.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "schema",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "image_with_roles, role"
      }
    },
    "apimart/media-url-scheme": {
      "statement": "A picture, video or sound is an http or https URL, or where the model takes them an asset URL; data URLs are not taken.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "image_urls; video_urls; audio_urls"
      }
    },
    "apimart/asset-url-2-0-and-fast-only": {
      "statement": "Only doubao-seedance-2.0 and doubao-seedance-2.0-fast take asset URLs.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "image_urls; image_with_roles; video_urls; audio_urls"
      }
    },
    "apimart/first-last-frame-excludes-video": {
      "statement": "A request with a first or last frame has no reference videos.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "image_with_roles; video_urls"
      }
    },
    "apimart/first-last-frame-excludes-audio": {
      "statement": "A request with a first or last frame has no reference sounds.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "image_with_roles; audio_urls"
      }
    },
    "apimart/video-urls-max": {
      "statement": "A request carries at most three reference videos.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "video_urls"
      }
    },
    "apimart/video-total-seconds": {
      "statement": "The reference videos last more than 1.8 and less than 15.2 seconds together.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "computation",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "video_urls"
      },
      "values": {
        "aboveSeconds": 1.8,
        "belowSeconds": 15.2
      }
    },
    "apimart/video-resolution": {
      "statement": "A reference video has a resolution from 480p to 720p, that is 409,600 to 927,408 pixels.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "computation",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "video_urls"
      },
      "values": {
        "minimumPixels": 409600,
        "maximumPixels": 927408
      }
    },
    "apimart/video-no-real-person": {
      "statement": "No reference video shows a real person.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "advice",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "video_urls"
      }
    },
    "apimart/audio-urls-max": {
      "statement": "A request carries at most three reference sounds.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "audio_urls"
      }
    },
    "apimart/audio-total-seconds": {
      "statement": "The reference sounds last at most 15 seconds together.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "computation",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "audio_urls"
      },
      "values": {
        "maximumSeconds": 15
      }
    },
    "apimart/audio-needs-image-or-video": {
      "statement": "A request with reference sounds has a picture or a reference video.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "audio_urls"
      }
    },
    "apimart/prompt-required-1-5": {
      "statement": "A request to doubao-seedance-1-5-pro has a prompt, also when it carries pictures.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-1-5-pro video generation",
        "url": "https://docs.apimart.ai/en/api-reference/videos/doubao-seedance-1-5-pro/generation",
        "section": "prompt"
      }
    },
    "apimart/duration-1-5": {
      "statement": "A video of doubao-seedance-1-5-pro lasts 4 to 12 whole seconds, 5 when nothing is said.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "differences from the 1.5 Pro version"
      }
    },
    "apimart/resolution-1-5": {
      "statement": "The resolution of doubao-seedance-1-5-pro is 480p, 720p or 1080p.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "differences from the 1.5 Pro version"
      }
    },
    "apimart/aspect-ratio-1-5": {
      "statement": "The aspect ratio of doubao-seedance-1-5-pro is 16:9, 9:16, 1:1, 4:3, 3:4 or 21:9.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-1-5-pro video generation",
        "url": "https://docs.apimart.ai/en/api-reference/videos/doubao-seedance-1-5-pro/generation",
        "section": "aspect_ratio"
      }
    },
    "apimart/aspect-ratio-not-size-1-5": {
      "statement": "doubao-seedance-1-5-pro takes the ratio of width to height as aspect_ratio, not as size.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "differences from the 1.5 Pro version"
      }
    },
    "apimart/audio-not-generate-audio-1-5": {
      "statement": "doubao-seedance-1-5-pro is asked for sound with audio, not with generate_audio.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "differences from the 1.5 Pro version"
      }
    },
    "apimart/no-video-audio-reference-1-5": {
      "statement": "doubao-seedance-1-5-pro takes neither reference videos nor reference sounds.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "differences from the 1.5 Pro version"
      }
    },
    "apimart/no-return-last-frame-1-5": {
      "statement": "doubao-seedance-1-5-pro does not return its last frame.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "differences from the 1.5 Pro version"
      }
    },
    "apimart/seed-1-5": {
      "statement": "The seed of doubao-seedance-1-5-pro is a whole number from -1 to 4294967295.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "openapi",
      "source": {
        "title": "APIMart, doubao-seedance-1-5-pro video generation",
        "url": "https://docs.apimart.ai/en/api-reference/videos/doubao-seedance-1-5-pro/generation",
        "section": "seed"
      }
    },
    "apimart/webhook-public-standard-port": {
      "statement": "A webhook is a public http or https address on port 80 or 443 that is not the provider's own; another one is never called.",
      "severity": "warning",
      "confidence": "public",
      "enforcement": "schema",
      "source": {
        "title": "APIMart, webhook on task completion, as integrators retell it",
        "url": "https://docs.apimart.ai/cn/api-reference/tasks/webhook",
        "section": "address"
      }
    },
    "apimart/idempotency-key": {
      "statement": "An Idempotency-Key has 1 to 191 visible ASCII characters.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "transport",
      "source": {
        "title": "APIMart, contract of its own media client (apimart-skills)",
        "url": "https://github.com/apimart-ai/apimart-skills",
        "section": "idempotency key"
      },
      "values": {
        "maximumLength": 191
      }
    },
    "apimart/upload-image-bytes-max": {
      "statement": "An uploaded picture has at most 20 MB; a larger one is answered with 413.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "transport",
      "source": {
        "title": "APIMart, upload images, as integrators retell it",
        "url": "https://docs.apimart.ai/cn/api-reference/uploads/images",
        "section": "body, file"
      },
      "values": {
        "maximumBytes": 20971520
      }
    },
    "apimart/upload-image-format": {
      "statement": "An uploaded picture is a JPEG, PNG, WebP or GIF.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "transport",
      "source": {
        "title": "APIMart, upload images, as integrators retell it",
        "url": "https://docs.apimart.ai/cn/api-reference/uploads/images",
        "section": "body, file"
      },
      "values": {
        "contentTypes": [
          "image/jpeg",
          "image/png",
          "image/webp",
          "image/gif"
        ]
      }
    },
    "apimart/result-only-when-completed": {
      "statement": "A task has a result only once its status is completed.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "lifecycle",
      "source": {
        "title": "APIMart, get task status",
        "url": "https://docs.apimart.ai/en/api-reference/tasks/status",
        "section": "response, result"
      }
    },
    "apimart/error-only-when-failed": {
      "statement": "A task has an error only once its status is failed.",
      "severity": "error",
      "confidence": "public",
      "enforcement": "lifecycle",
      "source": {
        "title": "APIMart, get task status",
        "url": "https://docs.apimart.ai/en/api-reference/tasks/status",
        "section": "response, error"
      }
    },
    "apimart/upstream-first-frame-max": {
      "statement": "Upstream takes at most one first frame.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "content modes"
      }
    },
    "apimart/upstream-last-frame-max": {
      "statement": "Upstream takes at most one last frame.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "content modes"
      }
    },
    "apimart/upstream-last-frame-needs-first": {
      "statement": "Upstream takes a last frame only together with a first frame.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "content modes"
      }
    },
    "apimart/upstream-frames-exclude-references": {
      "statement": "Upstream does not mix first or last frames with reference pictures.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "content modes"
      }
    }
  },
  "lifecycle": {
    "writes": {
      "queued": "pending",
      "running": "processing",
      "succeeded": "completed",
      "failed": "failed",
      "cancelled": "cancelled",
      "expired": "failed"
    },
    "reads": {
      "submitted": "queued",
      "pending": "queued",
      "queued": "queued",
      "processing": "running",
      "in_progress": "running",
      "running": "running",
      "completed": "succeeded",
      "success": "succeeded",
      "succeeded": "succeeded",
      "failed": "failed",
      "error": "failed",
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
      "document": "media-client",
      "confidence": "public"
    },
    "polling": {
      "firstAfterSeconds": 10,
      "everySeconds": 5,
      "document": "integrations",
      "confidence": "public"
    },
    "lifetimes": {
      "resultUrlSeconds": {
        "value": 86400,
        "document": "task-status",
        "confidence": "public"
      },
      "recordSeconds": {
        "value": 604800,
        "document": "ark",
        "confidence": "inferred"
      }
    },
    "webhook": {
      "field": "webhook",
      "pathSuffix": "/callback",
      "states": [
        "succeeded",
        "failed"
      ],
      "timeoutSeconds": 10,
      "retriesAfterSeconds": [
        10,
        30,
        60
      ],
      "retriesOn": [
        "timeout",
        "5xx"
      ],
      "document": "task-webhook",
      "confidence": "public"
    },
    "prices": {
      "currency": "USD",
      "billsInputVideo": false,
      "document": "pricing",
      "confidence": "public",
      "perSecond": [
        {
          "model": "doubao-seedance-2.0",
          "resolution": "480p",
          "amount": 0.066
        },
        {
          "model": "doubao-seedance-2.0",
          "resolution": "720p",
          "amount": 0.142
        },
        {
          "model": "doubao-seedance-2.0",
          "resolution": "1080p",
          "amount": 0.3544
        },
        {
          "model": "doubao-seedance-2.0",
          "resolution": "4k",
          "amount": 0.722
        },
        {
          "model": "doubao-seedance-2.0-mini",
          "resolution": "480p",
          "amount": 0.01056
        },
        {
          "model": "doubao-seedance-2.0-mini",
          "resolution": "720p",
          "amount": 0.02288
        }
      ]
    }
  }
} as const;
