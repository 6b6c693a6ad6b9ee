%% The Mandelbrot set in text.
-module(mandelbrot).
-export([main/0]).

main() -> [io:format("~s~n", [[point(X / 30.0 - 2.0, Y / 12.0) || X <- lists:seq(0, 78)]]) || Y <- lists:seq(-13, 13)].

point(Cr, Ci) -> lists:nth(iterate(0.0, 0.0, Cr, Ci, 0) div 5 + 1, " .:-=+*#%@@").

iterate(_, _, _, _, 50) -> 50;
iterate(R, I, _, _, N) when R * R + I * I > 4.0 -> N;
iterate(R, I, Cr, Ci, N) -> iterate(R * R - I * I + Cr, 2.0 * R * I + Ci, Cr, Ci, N + 1).
