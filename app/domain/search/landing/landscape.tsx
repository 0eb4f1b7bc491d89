/** Wind over the heath, a mountain, the spires of a town, and people who meet on one bridge. */
export function Landscape() {
  return (
    <svg className="landscape" viewBox="0 0 1440 320" aria-hidden="true">
      <path
        className="land-star"
        d="M210 40h3v3h-3zm170-24h3v3h-3zm190 66h3v3h-3zm176-40h3v3h-3zm140 30h3v3h-3zm360-46h3v3h-3zm90 70h3v3h-3zM30 90h3v3h-3zm-190-40h3v3h-3zm-200 30h3v3h-3z"
      />
      <circle className="land-sun" cx="1060" cy="92" r="44" />
      <path
        className="land-3"
        d="M-700 196C-560 150-420 130-260 158S20 206 150 176s250-36 400-6 240 10 330-18 160-46 236-74q20-8 38 2c70 42 130 62 246 70s300-30 420-12 200 14 320 8v170H-700z"
      />
      <path className="land-tower" d="M1124 84q8-14 9-40l2-22h2l2 22q1 26 9 40z" />
      <g className="land-line">
        <path d="M402 150V92m0 0-22-14m22 14 25-8m-25 8-3 27M470 160v-46m0 0-15-15m15 15 20-4m-20 4-5 20M322 146v-40m0 0-17-9m17 9 18-7m-18 7-1 19" />
      </g>
      <path
        className="land-2"
        d="M-700 250c150-26 330-44 520-20s260-16 420-14 200 26 330 14 190-24 330-18 190 30 330 10 240-34 380-18 260 30 530 16v110H-700z"
      />
      <g className="land-town">
        <path d="M150 226v-34l16-12 16 12v34zM186 226v-22l13-10 13 10v22zM216 226v-62h9v62zM224 226v-24l14-8v8l14-8v8l14-8v32zM112 226v-20l12-9 12 9v20z" />
      </g>
      <g className="land-spires">
        <path d="M1190 212v-58l6-30 6 30v58zM1206 212v-58l6-30 6 30v58zM1200 212v-30h36l12 14v16zM1256 214v-24l14-12 14 12v24zM1288 216v-18l11-9 11 9v18z" />
      </g>
      <path
        className="land-window"
        d="M160 200h4v6h-4zm9 0h4v6h-4zm27 10h4v5h-4zm32-1h4v5h-4zm14 0h4v5h-4zm-122 5h4v5h-4zM1216 194h4v7h-4zm9 0h4v7h-4zm41-1h4v6h-4zm8 0h4v6h-4zm21 8h4v5h-4z"
      />
      <path
        className="land-tree"
        d="m40 250 15-46 15 46zm26 6 12-36 12 36zm-48 2 11-32 11 32zM560 240l10-30 10 30zm18 3 8-24 8 24zM1336 236l15-46 15 46zm28 8 12-36 12 36zm-50 2 10-30 10 30zM1010 226l8-26 8 26z"
      />
      <path className="land-1" d="M430 300c70-6 120-26 164-54h30v70z" />
      <path className="land-1" d="M1250 300c-70-6-120-26-164-54h-30v70z" />
      <path
        className="land-1"
        d="M-700 282c280-14 520-20 820-8s360-16 560-14 300 8 460 4 420-18 600-6 300 8 400 6v60H-700z"
      />
      <path className="land-water" d="M-700 292c260-12 500 6 780 2s360-10 640-4 400-10 640-2 460-10 780 2v36H-700z" />
      <path className="land-light" d="M-700 308c260-10 500 6 780 0s360-8 640-2 400-8 640 0 460-8 780 0v90H-700z" />
      <g className="land-arch">
        <path className="land-first" d="M628 308a62 46 0 0 1 124 0" />
        <path className="land-second" d="M778 308a62 46 0 0 1 124 0" />
        <path className="land-third" d="M928 308a62 46 0 0 1 124 0" />
      </g>
      <path
        className="land-road"
        d="M606 246h468v11H606zm14-13h2v13h-2zm52 0h2v13h-2zm52 0h2v13h-2zm52 0h2v13h-2zm52 0h2v13h-2zm52 0h2v13h-2zm52 0h2v13h-2zm52 0h2v13h-2zm52 0h2v13h-2zM606 231h468v2H606z"
      />
      <g className="land-people">
        <circle cx="672" cy="212" r="5" />
        <path d="M666 219h12l2 27h-4l-4-15-4 15h-4z" />
        <circle cx="692" cy="222" r="4" />
        <path d="M687 228h10l2 18h-4l-3-10-3 10h-4z" />
        <circle cx="936" cy="211" r="5" />
        <path d="M930 218h12l1 12h-1l1 16h-4l-3-14-3 14h-4l1-16z" />
        <path d="M944 228h9v8h-9z" />
        <circle cx="1014" cy="212" r="5" />
        <path d="M1008 219h12l2 13h-2l1 14h-4l-3-12-3 12h-4l1-14h-2z" />
      </g>
      <g className="land-bike">
        <circle cx="792" cy="237" r="9" />
        <circle cx="822" cy="237" r="9" />
        <path d="m792 237 9-15h14l7 15m-21-15 8 15 8-15m1 0-2-6h5" />
      </g>
      <path className="land-coat" d="M799 221c1-11 5-16 12-16l7 8 5 1-1 4-7-1-5-4-3 8z" />
      <circle className="land-face" cx="813" cy="199" r="5.5" />
    </svg>
  );
}
