// Written by `npm run generate` from specs/; not edited by hand.

/** By limit, requests that break it and no other one, and requests that keep it; and what queries operations want. */
export const evidence = {
  limits: {
    "seedance2-ink/model-required": {
    rejects: [
      {"request":{"prompt":"A glass marble rolls down a spiral staircase"}},
    ],
    accepts: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase"}},
    ],
    },
    "seedance2-ink/model-enum": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A glass marble rolls down a spiral staircase"}},
      {"request":{"model":"seedance-1.5-pro-fast","prompt":"A glass marble rolls down a spiral staircase"}},
    ],
    accepts: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase"}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase"}},
    ],
    },
    "seedance2-ink/prompt-required": {
    rejects: [
      {"request":{"model":"seedance-2.0"}},
      {"request":{"model":"seedance-2.0","prompt":""}},
      {"request":{"model":"seedance-2.0-fast"}},
      {"request":{"model":"seedance-1.5-pro"}},
      {"request":{"model":"seedance-1.5-pro","prompt":""}},
      {"request":{"model":"seedance-2.0","mediaUrls":["https://media.example.com/1.jpg"]}},
      {"request":{"model":"seedance-2.0-fast","prompt":""}},
    ],
    accepts: [
      {"request":{"model":"seedance-2.0","prompt":"A dog on a beach"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A"}},
      {"request":{"model":"seedance-2.0","prompt":"A paper boat drifts by"}},
      {"request":{"model":"seedance-2.0","prompt":"x"}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A paper boat drifts by"}},
      {"request":{"model":"seedance-2.0-fast","prompt":"x"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A paper boat drifts by"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"x"}},
    ],
    },
    "seedance2-ink/media-urls-count": {
    rejects: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":[]}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":[]}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg","https://media.example.com/6.jpg"]}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg","https://media.example.com/6.jpg"]}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":[]}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg","https://media.example.com/6.jpg"]}},
    ],
    accepts: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg"]}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg","https://media.example.com/2.png","https://media.example.com/3.webp","https://media.example.com/4.mp4","https://media.example.com/5.mp3"]}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg","https://media.example.com/2.png","https://media.example.com/3.webp","https://media.example.com/4.mp4","https://media.example.com/5.mp3"]}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg"]}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg"]}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg"]}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg"]}},
    ],
    },
    "seedance2-ink/media-urls-https": {
    rejects: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["http://media.example.com/1.jpg"]}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg","data:image/png;base64,iVBORw0KGgo="]}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["media.example.com/1.jpg"]}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://"]}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https:///1.jpg"]}},
    ],
    accepts: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["https://media.example.com/1.jpg"]}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","mediaUrls":["HTTPS://media.example.com/1.jpg"]}},
    ],
    },
    "seedance2-ink/aspect-ratio-enum": {
    rejects: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"4:3"}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"adaptive"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"21:9"}},
    ],
    accepts: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"16:9"}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"9:16"}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"1:1"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"1:1"}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"16:9"}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"9:16"}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"1:1"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"16:9"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","aspectRatio":"9:16"}},
    ],
    },
    "seedance2-ink/duration-2-0": {
    rejects: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","duration":3}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","duration":16}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","duration":3}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","duration":16}},
    ],
    accepts: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","duration":4}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","duration":15}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","duration":4}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","duration":15}},
    ],
    },
    "seedance2-ink/duration-1-5": {
    rejects: [
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","duration":4}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","duration":6}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","duration":9}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","duration":11}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","duration":12}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","duration":-999}},
    ],
    accepts: [
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","duration":5}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","duration":10}},
    ],
    },
    "seedance2-ink/resolution-enum": {
    rejects: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","resolution":"4k"}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","resolution":"4k"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","resolution":"2k"}},
    ],
    accepts: [
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","resolution":"480p"}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","resolution":"1080p"}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","resolution":"720p"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","resolution":"1080p"}},
      {"request":{"model":"seedance-2.0","prompt":"A glass marble rolls down a spiral staircase","resolution":"720p"}},
      {"request":{"model":"seedance-2.0-fast","prompt":"A glass marble rolls down a spiral staircase","resolution":"480p"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","resolution":"480p"}},
      {"request":{"model":"seedance-1.5-pro","prompt":"A glass marble rolls down a spiral staircase","resolution":"720p"}},
    ],
    },
  },
  queries: {

  },
} as const;
