// Written by `npm run generate` from specs/; not edited by hand.

/** By limit, requests that break it and no other one, and requests that keep it; and what queries operations want. */
export const evidence = {
  limits: {
    "tokenhub/model-required": {
    rejects: [
      {"request":{"prompt":"A paper boat drifts down a rainy street at dusk"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"}},
    ],
    },
    "tokenhub/model-enum": {
    rejects: [
      {"request":{"model":"seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"}},
      {"request":{"model":"","prompt":"A paper boat drifts down a rainy street at dusk"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk"}},
    ],
    },
    "tokenhub/prompt-required": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":""}},
      {"request":{"model":"doubao-seedance-2.0-fast"}},
      {"request":{"model":"doubao-seedance-2.0","image_url":"https://media.example.com/one.jpg"}},
      {"request":{"model":"doubao-seedance-2.0","video_url":"https://media.example.com/one.mp4"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":""}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A dog on a beach"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts by"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"x"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts by"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"x"}},
    ],
    },
    "tokenhub/duration": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","duration":3}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","duration":16}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","duration":-1}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","duration":3}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","duration":16}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","duration":3.99}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","duration":15.01}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","duration":3.99}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","duration":15.01}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","duration":4}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","duration":15}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","duration":4}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","duration":15}},
    ],
    },
    "tokenhub/resolution-enum": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"1080p"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"4k"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"1080p"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"480p"}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"720p"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"480p"}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","resolution":"720p"}},
    ],
    },
    "tokenhub/video-urls-max": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4","https://media.example.com/2.mp4","https://media.example.com/3.mp4","https://media.example.com/4.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4","https://media.example.com/2.mp4","https://media.example.com/3.mp4","https://media.example.com/4.mp4"]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4","https://media.example.com/2.mp4","https://media.example.com/3.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","video_urls":["https://media.example.com/1.mp4","https://media.example.com/2.mp4","https://media.example.com/3.mp4"]}},
    ],
    },
    "tokenhub/audio-urls-max": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_url":"https://media.example.com/1.jpg","audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3","https://media.example.com/4.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","image_url":"https://media.example.com/1.jpg","audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3","https://media.example.com/4.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3","https://media.example.com/4.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3","https://media.example.com/4.mp3"]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_url":"https://media.example.com/1.jpg","audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3"]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","audio_urls":["https://media.example.com/1.mp3","https://media.example.com/2.mp3","https://media.example.com/3.mp3"]}},
    ],
    },
    "tokenhub/first-frame-max": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"first_frame"},{"type":"image_url","image_url":{"url":"https://media.example.com/2.jpg"},"role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"first_frame"},{"type":"image_url","image_url":{"url":"https://media.example.com/2.jpg"},"role":"first_frame"}]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"first_frame"}]}},
    ],
    },
    "tokenhub/last-frame-max": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"first_frame"},{"type":"image_url","image_url":{"url":"https://media.example.com/2.jpg"},"role":"last_frame"},{"type":"image_url","image_url":{"url":"https://media.example.com/3.jpg"},"role":"last_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"first_frame"},{"type":"image_url","image_url":{"url":"https://media.example.com/2.jpg"},"role":"last_frame"},{"type":"image_url","image_url":{"url":"https://media.example.com/3.jpg"},"role":"last_frame"}]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"first_frame"},{"type":"image_url","image_url":{"url":"https://media.example.com/2.jpg"},"role":"last_frame"}]}},
    ],
    },
    "tokenhub/content-role-enum": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"style"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"video_url","video_url":{"url":"https://media.example.com/1.mp4"},"role":"reference"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","image_url":"https://media.example.com/1.jpg","content":[{"type":"audio_url","audio_url":{"url":"https://media.example.com/1.mp3"},"role":"music"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"style"}]}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"first_frame"},{"type":"image_url","image_url":{"url":"https://media.example.com/2.jpg"},"role":"last_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"reference_image"},{"type":"video_url","video_url":{"url":"https://media.example.com/1.mp4"},"role":"reference_video"},{"type":"audio_url","audio_url":{"url":"https://media.example.com/1.mp3"},"role":"reference_audio"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"video_url","video_url":{"url":"https://media.example.com/1.mp4"},"role":"last_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"audio_url","audio_url":{"url":"https://media.example.com/1.mp3"},"role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"audio_url","audio_url":{"url":"https://media.example.com/1.mp3"},"role":"last_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"audio_url","audio_url":{"url":"https://media.example.com/1.mp3"},"role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"audio_url","audio_url":{"url":"https://media.example.com/1.mp3"},"role":"reference_video"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"last_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"reference_video"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"image_url","image_url":{"url":"https://media.example.com/1.jpg"},"role":"reference_audio"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"video_url","video_url":{"url":"https://media.example.com/1.mp4"},"role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"video_url","video_url":{"url":"https://media.example.com/1.mp4"},"role":"last_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"video_url","video_url":{"url":"https://media.example.com/1.mp4"},"role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"video_url","video_url":{"url":"https://media.example.com/1.mp4"},"role":"reference_video"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"video_url","video_url":{"url":"https://media.example.com/1.mp4"},"role":"reference_audio"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"audio_url","audio_url":{"url":"https://media.example.com/1.mp3"},"role":"first_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"audio_url","audio_url":{"url":"https://media.example.com/1.mp3"},"role":"last_frame"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"audio_url","audio_url":{"url":"https://media.example.com/1.mp3"},"role":"reference_image"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"audio_url","audio_url":{"url":"https://media.example.com/1.mp3"},"role":"reference_video"}]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","content":[{"type":"audio_url","audio_url":{"url":"https://media.example.com/1.mp3"},"role":"reference_audio"}]}},
    ],
    },
    "tokenhub/input-seconds": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","video_url":"https://media.example.com/1.mp4","video_durations":[-1]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","video_url":"https://media.example.com/1.mp4","input_video_duration":-1}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","video_url":"https://media.example.com/1.mp4","input_video_duration":-1}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","video_durations":[-0.01]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","input_video_duration":-0.01}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","video_durations":[-0.01]}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","input_video_duration":-0.01}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","video_url":"https://media.example.com/1.mp4","video_durations":[3.5]}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","video_url":"https://media.example.com/1.mp4","input_video_duration":3.5}},
      {"request":{"model":"doubao-seedance-2.0","prompt":"A paper boat drifts down a rainy street at dusk","input_video_duration":0}},
      {"request":{"model":"doubao-seedance-2.0-fast","prompt":"A paper boat drifts down a rainy street at dusk","input_video_duration":0}},
    ],
    },
  },
  queries: {

  },
} as const;
