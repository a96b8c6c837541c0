// Written by `npm run generate` from specs/; not edited by hand.

/** By limit, requests that break it and no other one, and requests that keep it; and what queries operations want. */
export const evidence = {
  limits: {
    "cometapi/model-required": {
    rejects: [
      {"request":{"prompt":"A tram climbs a steep street in the first snow"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow"}},
    ],
    },
    "cometapi/model-enum": {
    rejects: [
      {"request":{"model":"doubao-seedance-2.0","prompt":"A tram climbs a steep street in the first snow"}},
      {"request":{"model":"seedance-2-0","prompt":"A tram climbs a steep street in the first snow"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow"}},
    ],
    },
    "cometapi/prompt-required": {
    rejects: [
      {"request":{"model":"doubao-seedance-2-0"}},
      {"request":{"model":"doubao-seedance-2-0","prompt":""}},
      {"request":{"model":"doubao-seedance-2-0-fast"}},
      {"request":{"model":"doubao-seedance-1-5-pro"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":""}},
      {"request":{"model":"doubao-seedance-2-0","input_reference":"reference.jpg"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":""}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":""}},
      {"request":{"model":"doubao-seedance-1-0-pro"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A dog on a beach"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A"}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A paper boat drifts by"}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"x"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A paper boat drifts by"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"x"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A paper boat drifts by"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"x"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A paper boat drifts by"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"x"}},
    ],
    },
    "cometapi/seconds-2-0": {
    rejects: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","seconds":3}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","seconds":16}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","seconds":3}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","seconds":16}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","seconds":4}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","seconds":15}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","seconds":4}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","seconds":15}},
    ],
    },
    "cometapi/seconds-1-5": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","seconds":3}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","seconds":13}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","seconds":4}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","seconds":12}},
    ],
    },
    "cometapi/seconds-1-0": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","seconds":1}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","seconds":11}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","seconds":2}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","seconds":10}},
    ],
    },
    "cometapi/size-enum": {
    rejects: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","size":"adaptive"}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","size":"1280x720"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","size":"9:21"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","size":"2:3"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","size":"21:9"}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","size":"16:9"}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","size":"4:3"}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","size":"1:1"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","size":"3:4"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","size":"9:16"}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","size":"3:4"}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","size":"9:16"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","size":"21:9"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","size":"16:9"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","size":"4:3"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","size":"1:1"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","size":"3:4"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","size":"9:16"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","size":"21:9"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","size":"16:9"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","size":"4:3"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","size":"1:1"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","size":"9:16"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","size":"21:9"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","size":"16:9"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","size":"4:3"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","size":"1:1"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","size":"3:4"}},
    ],
    },
    "cometapi/resolution-enum": {
    rejects: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","resolution":"4k"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","resolution":"2k"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","resolution":"4k"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","resolution":"9999p"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","resolution":"480p"}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","resolution":"720p"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","resolution":"720p"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","resolution":"480p"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","resolution":"480p"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","resolution":"480p"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","resolution":"720p"}},
    ],
    },
    "cometapi/resolution-1080p-1x-only": {
    rejects: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","resolution":"1080p"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","resolution":"1080p"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","resolution":"720p"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","resolution":"720p"}},
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","resolution":"1080p"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","resolution":"1080p"}},
    ],
    },
    "cometapi/input-reference-2-0-only": {
    rejects: [
      {"request":{"model":"doubao-seedance-1-5-pro","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.jpg"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.jpg"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.jpg"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.jpg"}},
    ],
    },
    "cometapi/input-reference-format": {
    rejects: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.gif"},"media":{"reference.gif":{"kind":"image","type":"image/gif"}}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.bmp"},"media":{"reference.bmp":{"kind":"image","type":"image/bmp"}}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.mp4"},"media":{"reference.mp4":{"kind":"video","type":"video/mp4"}}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.jpg"},"media":{"reference.jpg":{"kind":"image","type":"image/jpeg"}}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.png"},"media":{"reference.png":{"kind":"image","type":"image/png"}}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.webp"},"media":{"reference.webp":{"kind":"image","type":"image/webp"}}},
    ],
    },
    "cometapi/input-reference-single": {
    rejects: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.jpg"},"send":{"repeat":"input_reference"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.jpg"},"send":{"repeat":"input_reference"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.jpg"}},
      {"request":{"model":"doubao-seedance-2-0-fast","prompt":"A tram climbs a steep street in the first snow","input_reference":"reference.jpg"}},
    ],
    },
    "cometapi/multipart-only": {
    rejects: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow"},"send":{"contentType":"application/json"}},
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow"},"send":{"contentType":"application/x-www-form-urlencoded"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow"},"send":{"contentType":"application/json"}},
    ],
    accepts: [
      {"request":{"model":"doubao-seedance-2-0","prompt":"A tram climbs a steep street in the first snow"},"send":{"contentType":"multipart/form-data"}},
      {"request":{"model":"doubao-seedance-1-0-pro","prompt":"A tram climbs a steep street in the first snow"},"send":{"contentType":"multipart/form-data"}},
    ],
    },
  },
  queries: {

  },
} as const;
