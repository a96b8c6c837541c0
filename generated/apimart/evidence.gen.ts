// Written by `npm run generate` from specs/; not edited by hand.

/** By limit, requests that break it and no other one, and requests that keep it; and what queries operations want. */
export const evidence = {
  limits: {
    "apimart/model-required": {
    rejects: [
      {"request":{"prompt":"A paper boat drifts down a rainy street at dusk"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"}},
    ],
    },
    "apimart/model-enum": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0-pro","prompt":"A paper boat drifts down a rainy street at dusk"}},
      {"request":{"model":"seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk"}},
    ],
    },
    "apimart/prompt-required-for-text-to-video": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":""}},
      {"request":{"model":"doubao-seedance-2.0","image_urls":[]}},
      {"request":{"model":"doubao-seedance-2.0","image_with_roles":[],"video_urls":[]}},
      {"request":{"model":"doubao-seedance-2.0-fast"}},
      {"request":{"model":"doubao-seedance-2.0-mini"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":""}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A dog on a beach"}},
      {"request":{"model":"doubao-seedance-2.0","image_urls":["https://media.example.com/1.jpg"]}},
      {"request":{"model":"doubao-seedance-2.0","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0","video_urls":["https://media.example.com/1.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","image_urls":["https://media.example.com/1.jpg"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"","video_urls":["https://media.example.com/1.mp4"]}},
    ],
    },
    "apimart/prompt-max": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, and all night it rains, until the street is a river and the boat is at sea, where nobody sees it."}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts by"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts by"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last tram of the day goes home, A paper boat drifts down a rainy street at dusk, past the lamps of the harbour, while the last t"}},
    ],
    },
    "apimart/duration": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","duration":3}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","duration":16}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","duration":3}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","duration":16}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","duration":3}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","duration":16}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","duration":-1}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","duration":4}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","duration":15}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","duration":4}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","duration":15}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","duration":15}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","duration":4}},
    ],
    },
    "apimart/size-enum": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","size":"3:2"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","size":"1280x720"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","size":"9:21"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","size":"auto"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","size":"16:9"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","size":"9:16"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","size":"1:1"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","size":"4:3"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","size":"3:4"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","size":"21:9"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","size":"adaptive"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","size":"21:9"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","size":"adaptive"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","size":"16:9"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","size":"9:16"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","size":"1:1"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","size":"4:3"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","size":"3:4"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","size":"adaptive"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","size":"16:9"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","size":"9:16"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","size":"1:1"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","size":"4:3"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","size":"3:4"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","size":"21:9"}},
    ],
    },
    "apimart/size-not-aspect-ratio": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"9:16"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"9:16"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"9:16"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"16:9"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"16:9"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"16:9"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","size":"9:16"}},
    ],
    },
    "apimart/resolution-enum": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"2k"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"720P"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"2k"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"360p"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"480p"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"720p"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"1080p"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"4k"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"480p"}},
    ],
    },
    "apimart/resolution-1080p-4k-standard-only": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"1080p"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"4k"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"1080p"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"4k"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"1080p"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"4k"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"720p"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"480p"}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"720p"}},
    ],
    },
    "apimart/generate-audio-not-audio": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","audio":true}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","audio":true}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","audio":false}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","audio":true}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","generate_audio":true}},
    ],
    },
    "apimart/tool-type-enum": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","tools":[{"type":"image_search"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","tools":[{}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","tools":[{"type":"image_search"}]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","tools":[{"type":"image_search"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","tools":[{}]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","tools":[{}]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","tools":[{"type":"web_search"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","tools":[{"type":"web_search"}]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","tools":[]}},
    ],
    },
    "apimart/image-urls-xor-image-with-roles": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"image_with_roles":[{"url":"https://media.example.com/2.jpg","role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"image_with_roles":[{"url":"asset://portrait","role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"image_with_roles":[{"url":"https://media.example.com/2.jpg","role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"image_with_roles":[{"url":"https://media.example.com/2.jpg","role":"first_frame"}]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"]}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":[],"image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"}]}},
    ],
    },
    "apimart/image-urls-max": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg","https://media.example.com/6.jpg","https://media.example.com/7.jpg","https://media.example.com/8.jpg","https://media.example.com/9.jpg","https://media.example.com/10.jpg"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg","https://media.example.com/6.jpg","https://media.example.com/7.jpg","https://media.example.com/8.jpg","https://media.example.com/9.jpg","https://media.example.com/10.jpg"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg","https://media.example.com/6.jpg","https://media.example.com/7.jpg","https://media.example.com/8.jpg","https://media.example.com/9.jpg","https://media.example.com/10.jpg"]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg","https://media.example.com/6.jpg","https://media.example.com/7.jpg","https://media.example.com/8.jpg","https://media.example.com/9.jpg"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg","https://media.example.com/6.jpg","https://media.example.com/7.jpg","https://media.example.com/8.jpg","https://media.example.com/9.jpg"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg","https://media.example.com/2.jpg","https://media.example.com/3.jpg","https://media.example.com/4.jpg","https://media.example.com/5.jpg","https://media.example.com/6.jpg","https://media.example.com/7.jpg","https://media.example.com/8.jpg","https://media.example.com/9.jpg"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"]}},
    ],
    },
    "apimart/role-enum": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"style"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg"}]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"style"}]}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg"}]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg"}]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"},{"url":"https://media.example.com/2.jpg","role":"last_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"asset://portrait","role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"last_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"last_frame"}]}},
    ],
    },
    "apimart/media-url-scheme": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["data:image/png;base64,iVBORw0KGgo="]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"portrait.jpg","role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["data:audio/mpeg;base64,SUQz"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["clip.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["file:///tmp/clip.mp4"]}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["data:image/png;base64,iVBORw0KGgo="]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"asset://","role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https:///1.jpg"]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg","asset://portrait"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["asset://voice"],"video_urls":["http://media.example.com/1.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["http://media.example.com/1.jpg"]}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["HTTPS://media.example.com/1.jpg","Asset://portrait"],"video_urls":["Http://media.example.com/1.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"role":"first_frame","url":"https://media.example.com/1.jpg"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"role":"first_frame","url":"https://media.example.com/1.jpg"}]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"role":"first_frame","url":"https://media.example.com/1.jpg"}]}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"role":"first_frame","url":"https://media.example.com/1.jpg"}]}},
    ],
    },
    "apimart/asset-url-2-0-and-fast-only": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["asset://portrait"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"asset://portrait","role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["asset://dance"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["asset://voice"]}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["ASSET://portrait"]}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"asset://portrait","role":"reference_image"}]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["asset://portrait"],"audio_urls":["asset://voice"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"asset://portrait","role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["asset://dance"]}},
    ],
    },
    "apimart/first-last-frame-excludes-video": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"}],"video_urls":["https://media.example.com/1.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"last_frame"}],"video_urls":["https://media.example.com/1.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"}],"video_urls":["https://media.example.com/1.mp4"]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"}],"video_urls":[]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"asset://portrait","role":"reference_image"}],"video_urls":["https://media.example.com/1.mp4"]}},
    ],
    },
    "apimart/first-last-frame-excludes-audio": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"}],"audio_urls":["https://media.example.com/1.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"last_frame"}],"audio_urls":["https://media.example.com/1.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"}],"audio_urls":["https://media.example.com/1.mp3"]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"asset://portrait","role":"reference_image"}],"audio_urls":["https://media.example.com/1.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_with_roles":[{"url":"https://media.example.com/1.jpg","role":"first_frame"}],"audio_urls":[]}},
    ],
    },
    "apimart/video-urls-max": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4","https://media.example.com/2.mp4","https://media.example.com/3.mp4","https://media.example.com/4.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4","https://media.example.com/2.mp4","https://media.example.com/3.mp4","https://media.example.com/4.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4","https://media.example.com/2.mp4","https://media.example.com/3.mp4","https://media.example.com/4.mp4"]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4","https://media.example.com/2.mp4","https://media.example.com/3.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4","https://media.example.com/2.mp4","https://media.example.com/3.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4","https://media.example.com/2.mp4","https://media.example.com/3.mp4"]}},
    ],
    },
    "apimart/audio-urls-max": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3","https://media.example.com/4.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3","https://media.example.com/4.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3","https://media.example.com/4.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3","https://media.example.com/4.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3","https://media.example.com/4.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"","video_urls":["https://media.example.com/1.mp4"],"audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3","https://media.example.com/4.mp3"]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["https://media.example.com/1.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["https://media.example.com/1.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","image_urls":["https://media.example.com/1.jpg"],"audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"","video_urls":["https://media.example.com/1.mp4"],"audio_urls":["https://media.example.com/1.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"","video_urls":["https://media.example.com/1.mp4"],"audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3"]}},
    ],
    },
    "apimart/audio-needs-image-or-video": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3"],"image_urls":[],"video_urls":[]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-mini","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3"],"image_with_roles":[]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3"],"image_urls":["https://media.example.com/1.jpg"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3"],"video_urls":["https://media.example.com/1.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3"],"image_with_roles":[{"url":"asset://portrait","role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":[]}},
    ],
    },
    "apimart/prompt-required-1-5": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-5-pro"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"","image_urls":["https://media.example.com/1.jpg"]}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":""}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts by"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"x"}},
    ],
    },
    "apimart/duration-1-5": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","duration":3}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","duration":13}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","duration":4}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","duration":12}},
    ],
    },
    "apimart/resolution-1-5": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"4k"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"2k"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"480p"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"720p"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"1080p"}},
    ],
    },
    "apimart/aspect-ratio-1-5": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"adaptive"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"9:21"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"16:9"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"9:16"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"1:1"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"4:3"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"3:4"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"21:9"}},
    ],
    },
    "apimart/aspect-ratio-not-size-1-5": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","size":"16:9"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","aspect_ratio":"16:9"}},
    ],
    },
    "apimart/audio-not-generate-audio-1-5": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","generate_audio":true}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","audio":true}},
    ],
    },
    "apimart/no-video-audio-reference-1-5": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4"]}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3"]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","image_urls":["https://media.example.com/1.jpg"]}},
    ],
    },
    "apimart/no-return-last-frame-1-5": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","return_last_frame":true}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","return_last_frame":true}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk"}},
    ],
    },
    "apimart/seed-1-5": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","seed":-2}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","seed":4294967296}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","seed":-1}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk","seed":4294967295}},
    ],
    },
    "apimart/idempotency-key": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"headers":{"Idempotency-Key":"a key"}}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"headers":{"Idempotency-Key":"schlüssel"}}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"headers":{"Idempotency-Key":"4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-2a5"}}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"headers":{"Idempotency-Key":"a"}}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"headers":{"Idempotency-Key":"4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-4b1f7c9e-2a"}}},
    ],
    },
    "apimart/upload-image-bytes-max": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"operation":"uploadImage","file":{"name":"a.gif","type":"image/gif","bytes":20971521}}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"operation":"uploadImage","file":{"name":"a.gif","type":"image/gif","bytes":20971520}}},
    ],
    },
    "apimart/upload-image-format": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"operation":"uploadImage","file":{"name":"a.bmp","type":"image/bmp","bytes":1000}}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"operation":"uploadImage","file":{"name":"a.png","type":"application/pdf","declared":"image/png","bytes":1000}}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"operation":"uploadImage","file":{"name":"a.tiff","type":"image/png","declared":"image/tiff","bytes":1000}}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"operation":"uploadImage","file":{"name":"a.jpg","type":"image/jpeg","bytes":1000}}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"operation":"uploadImage","file":{"name":"a.png","type":"image/png","bytes":1000}}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"operation":"uploadImage","file":{"name":"a.webp","type":"image/webp","bytes":1000}}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"},"send":{"operation":"uploadImage","file":{"name":"a.gif","type":"image/gif","bytes":1000}}},
    ],
    },
  },
  queries: {
    getModelSchema: {"model":"doubao-seedance-2.0"},
  },
} as const;
