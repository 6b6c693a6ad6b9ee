%% Shared by lang_include and lang_preprocessor.
-ifndef(SHAPES_HRL).
-define(SHAPES_HRL, 1).
-record(circle, {r = 1.0}).
-record(rect, {w = 1, h = 2}).
-define(AREA(S), shape_area(S)).
shape_area(#circle{r = R}) -> 3 * R * R;
shape_area(#rect{w = W, h = H}) -> W * H.
-endif.
