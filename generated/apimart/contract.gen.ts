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
      "formTypes": {},
      "statuses": [
        200,
        400,
        401,
        402,
        403,
        409,
        413,
        415,
        429,
        500,
        502,
        503
      ]
    },
    {
      "id": "getTask",
      "method": "GET",
      "path": "/v1/tasks/{task_id}",
      "secured": true,
      "accepts": null,
      "formTypes": {},
      "statuses": [
        200,
        400,
        401,
        402,
        403,
        429,
        500,
        502,
        503
      ]
    },
    {
      "id": "uploadImage",
      "method": "POST",
      "path": "/v1/uploads/images",
      "secured": true,
      "accepts": "multipart/form-data",
      "formTypes": {
        "file": "file"
      },
      "statuses": [
        200,
        400,
        401,
        413,
        415,
        429,
        500,
        503
      ]
    },
    {
      "id": "getBalance",
      "method": "GET",
      "path": "/v1/balance",
      "secured": true,
      "accepts": null,
      "formTypes": {},
      "statuses": [
        200,
        401,
        429,
        500,
        503
      ]
    },
    {
      "id": "getUserBalance",
      "method": "GET",
      "path": "/v1/user/balance",
      "secured": true,
      "accepts": null,
      "formTypes": {},
      "statuses": [
        200,
        401,
        429,
        500,
        503
      ]
    },
    {
      "id": "listModels",
      "method": "GET",
      "path": "/v1/models",
      "secured": true,
      "accepts": null,
      "formTypes": {},
      "statuses": [
        200,
        401,
        402,
        429,
        500,
        503
      ]
    },
    {
      "id": "getModelSchema",
      "method": "GET",
      "path": "/v1/model-schema",
      "secured": true,
      "accepts": null,
      "formTypes": {},
      "statuses": [
        200,
        400,
        401,
        429,
        500,
        503
      ]
    }
  ],
  "models": [
    "doubao-seedance-2.0",
    "doubao-seedance-2.0-fast",
    "doubao-seedance-2.0-mini",
    "doubao-seedance-1-5-pro"
  ],
  "media": [
    {
      "path": [
        "image_urls",
        "*"
      ],
      "kind": "image"
    },
    {
      "path": [
        "image_with_roles",
        "*",
        "url"
      ],
      "kind": "image"
    },
    {
      "path": [
        "video_urls",
        "*"
      ],
      "kind": "video"
    },
    {
      "path": [
        "audio_urls",
        "*"
      ],
      "kind": "audio"
    }
  ],
  "form": null,
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
      },
      "fix": "write a prompt, or add a picture or a reference video"
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
      "statement": "A prompt of about 500 characters does best; for doubao-seedance-2.0-mini, 500 Chinese characters or 1000 English words. Details get lost in a longer one. Japanese and Korean characters count like Chinese ones.",
      "severity": "warning",
      "confidence": "documented",
      "enforcement": "schema",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "prompt"
      },
      "fix": "shorten prompt to 500 Chinese, Japanese or Korean characters or 1000 English words"
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
      },
      "fix": "rename aspect_ratio to size"
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
      },
      "fix": "set resolution to 720p, or take doubao-seedance-2.0"
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
      },
      "fix": "rename audio to generate_audio"
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
      },
      "fix": "send the pictures in image_urls or in image_with_roles, and leave the other out"
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
      },
      "fix": "send the pictures in image_urls, or to doubao-seedance-2.0 and doubao-seedance-2.0-fast name the portrait by its asset URL"
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
      },
      "fix": "put the file where it can be read over HTTP and send that URL"
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
      },
      "fix": "name the file by an HTTP URL, or take doubao-seedance-2.0 or doubao-seedance-2.0-fast"
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
      },
      "fix": "leave video_urls out, or send the pictures in image_urls"
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
      },
      "fix": "leave audio_urls out, or send the pictures in image_urls"
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
      "fix": "send reference videos of more than 1.8 and less than 15.2 seconds together",
      "compute": {
        "measure": "totalSeconds",
        "of": "video",
        "above": 1.8,
        "below": 15.2
      }
    },
    "apimart/video-resolution": {
      "statement": "A reference video has a resolution from 480p to 720p: 480 to 720 lines, which are its shorter side, or 409,600 to 927,408 pixels.",
      "severity": "error",
      "confidence": "documented",
      "enforcement": "computation",
      "source": {
        "title": "APIMart, doubao-seedance-2.0 video generation (Japanese edition)",
        "url": "https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation",
        "section": "video_urls"
      },
      "fix": "scale the video so that its shorter side has 480 to 720 pixels",
      "compute": {
        "measure": "lines",
        "of": "video",
        "minimum": 480,
        "maximum": 720,
        "or": {
          "measure": "pixels",
          "minimum": 409600,
          "maximum": 927408
        }
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
      "fix": "shorten the reference sounds to 15 seconds together",
      "compute": {
        "measure": "totalSeconds",
        "of": "audio",
        "maximum": 15
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
      },
      "fix": "add a picture or a reference video, or leave audio_urls out"
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
      },
      "fix": "rename size to aspect_ratio"
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
      },
      "fix": "rename generate_audio to audio"
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
      },
      "fix": "leave the videos and sounds out, or take a 2.0 model"
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
      },
      "fix": "leave return_last_frame out, or take a 2.0 model"
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
      },
      "fix": "name an http or https address of your own, on port 80 or 443, that the whole internet can reach"
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
      "fix": "send an Idempotency-Key of 1 to 191 visible ASCII characters, without spaces",
      "transport": {
        "operation": "createVideoGeneration",
        "kind": "header",
        "name": "Idempotency-Key",
        "pattern": "^[!-~]{1,191}$"
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
      "fix": "compress the picture to at most 20 MB",
      "transport": {
        "operation": "uploadImage",
        "kind": "fileBytes",
        "maximum": 20971520
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
      "fix": "convert the picture to JPEG, PNG, WebP or GIF, and declare it as what it is",
      "transport": {
        "operation": "uploadImage",
        "kind": "fileType",
        "oneOf": [
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
      },
      "fix": "keep one first_frame and leave the other first frames out"
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
      },
      "fix": "keep one last_frame and leave the other last frames out"
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
      },
      "fix": "add a picture with the role first_frame"
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
      },
      "fix": "send either a first frame and a last frame, or reference pictures"
    },
    "apimart/upstream-web-search-text-only": {
      "statement": "Upstream searches the web only for a video from its prompt alone.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "web search"
      },
      "fix": "leave tools out, or send a prompt and neither pictures, videos nor sounds"
    },
    "apimart/upstream-web-search-models": {
      "statement": "Upstream searches the web with the standard and the fast model only.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "web search"
      },
      "fix": "leave tools out, or take doubao-seedance-2.0 or doubao-seedance-2.0-fast"
    },
    "apimart/upstream-seed": {
      "statement": "Upstream takes a seed from -1 to 4294967295.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "seed"
      },
      "fix": "choose a seed from -1 to 4294967295"
    },
    "apimart/upstream-files-max": {
      "statement": "The makers' own products take at most twelve files in all.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Seedance 2.0 user manual, as GeeLark keeps it",
        "url": "https://help.geelark.com/Seedance-2-0-User-Manual-3450be7d9e4180c7b123f4484c1ec621",
        "section": "mixed references"
      },
      "fix": "send at most twelve pictures, videos and sounds together",
      "compute": {
        "measure": "count",
        "of": "any",
        "maximum": 12
      }
    },
    "apimart/upstream-real-person": {
      "statement": "Upstream blocks images and videos that may show a real person.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "advice",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "content safety"
      }
    },
    "apimart/upstream-reference-images-max": {
      "statement": "Upstream takes at most nine reference pictures.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "schema",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      },
      "fix": "send at most nine pictures"
    },
    "apimart/upstream-image-format": {
      "statement": "Upstream takes JPEG, PNG, WebP, BMP, TIFF and GIF pictures.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      },
      "fix": "convert the picture to JPEG or PNG",
      "compute": {
        "measure": "type",
        "of": "image",
        "oneOf": [
          "image/jpeg",
          "image/jpg",
          "image/png",
          "image/webp",
          "image/bmp",
          "image/x-ms-bmp",
          "image/tiff",
          "image/gif"
        ]
      }
    },
    "apimart/upstream-image-ratio": {
      "statement": "Upstream takes pictures whose ratio of width to height is more than 0.4 and less than 2.5.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      },
      "fix": "crop the picture to a ratio between 2:5 and 5:2",
      "compute": {
        "measure": "ratio",
        "of": "image",
        "above": 0.4,
        "below": 2.5
      }
    },
    "apimart/upstream-image-side": {
      "statement": "Upstream takes pictures whose sides have 300 to 6000 pixels each.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      },
      "fix": "scale the picture so that width and height are from 300 to 6000 pixels",
      "compute": {
        "measure": "side",
        "of": "image",
        "minimum": 300,
        "maximum": 6000
      }
    },
    "apimart/upstream-image-bytes": {
      "statement": "Upstream takes pictures of less than 30 MB.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference images"
      },
      "fix": "compress the picture to less than 30 MB",
      "compute": {
        "measure": "bytes",
        "of": "image",
        "below": 31457280
      }
    },
    "apimart/upstream-video-format": {
      "statement": "Upstream takes MP4 and MOV videos.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "convert the video to MP4",
      "compute": {
        "measure": "type",
        "of": "video",
        "oneOf": [
          "video/mp4",
          "video/quicktime"
        ]
      }
    },
    "apimart/upstream-video-seconds": {
      "statement": "Upstream takes reference videos of 2 seconds and more, less what the page spares, so each lasts more than 1.8.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "send videos of more than 1.8 seconds each",
      "compute": {
        "measure": "seconds",
        "of": "video",
        "above": 1.8
      }
    },
    "apimart/upstream-video-pixels": {
      "statement": "Upstream takes reference videos of 480p and 720p, that is 409,600 to 927,408 pixels.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "scale the video to 409,600 to 927,408 pixels, as 854x480 and 1280x720 have",
      "compute": {
        "measure": "pixels",
        "of": "video",
        "minimum": 409600,
        "maximum": 927408
      }
    },
    "apimart/upstream-video-ratio": {
      "statement": "Upstream takes reference videos whose ratio of width to height is from 0.4 to 2.5.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "crop the video to a ratio from 2:5 to 5:2",
      "compute": {
        "measure": "ratio",
        "of": "video",
        "minimum": 0.4,
        "maximum": 2.5
      }
    },
    "apimart/upstream-video-frame-rate": {
      "statement": "Upstream takes reference videos of 24 to 60 frames per second.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "convert the video to 24 to 60 frames per second",
      "compute": {
        "measure": "framesPerSecond",
        "of": "video",
        "minimum": 23.9,
        "maximum": 60.1
      }
    },
    "apimart/upstream-video-bytes": {
      "statement": "Upstream takes reference videos of at most 50 MB each.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference videos"
      },
      "fix": "compress the video to at most 50 MB",
      "compute": {
        "measure": "bytes",
        "of": "video",
        "maximum": 52428800
      }
    },
    "apimart/upstream-audio-format": {
      "statement": "Upstream takes WAV and MP3 sounds.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
      },
      "fix": "convert the sound to MP3 or WAV",
      "compute": {
        "measure": "type",
        "of": "audio",
        "oneOf": [
          "audio/wav",
          "audio/x-wav",
          "audio/wave",
          "audio/vnd.wave",
          "audio/mpeg",
          "audio/mp3"
        ]
      }
    },
    "apimart/upstream-audio-seconds": {
      "statement": "Upstream takes reference sounds of 2 to 15 seconds each.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
      },
      "fix": "send sounds of 2 to 15 seconds each",
      "compute": {
        "measure": "seconds",
        "of": "audio",
        "minimum": 2
      }
    },
    "apimart/upstream-audio-bytes": {
      "statement": "Upstream takes reference sounds of at most 15 MB each.",
      "severity": "warning",
      "confidence": "inferred",
      "enforcement": "computation",
      "source": {
        "title": "Volcengine Ark, the upstream API, as APIYI describes it",
        "url": "https://docs.apiyi.com/en/api-capabilities/seedance2/overview",
        "section": "reference audio"
      },
      "fix": "compress the sound to at most 15 MB",
      "compute": {
        "measure": "bytes",
        "of": "audio",
        "maximum": 15728640
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
      },
      "uploadUrlSeconds": {
        "value": 259200,
        "document": "uploads",
        "confidence": "public"
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
    "idempotency": {
      "header": "Idempotency-Key",
      "replayedHeader": "Idempotency-Replayed",
      "document": "idempotency",
      "confidence": "public",
      "recordSeconds": {
        "value": 86400,
        "document": "idempotency",
        "confidence": "inferred"
      }
    },
    "prices": {
      "currency": "USD",
      "billsInputVideo": "unknown",
      "document": "pricing",
      "confidence": "public",
      "refunds": [
        {
          "state": "failed",
          "document": "integrations",
          "confidence": "public"
        },
        {
          "state": "expired",
          "document": "integrations",
          "confidence": "inferred"
        },
        {
          "state": "cancelled",
          "document": "integrations",
          "confidence": "inferred"
        }
      ],
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
