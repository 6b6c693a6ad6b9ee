%% Mandelbrot set: floats in a tight loop.
-module(mandelbrot).
-export([main/0]).

main() -> io:format("~p~n", [rows(0, 900, 0)]).

rows(N, N, Acc) -> Acc;
rows(Y, N, Acc) -> rows(Y + 1, N, columns(0, Y, N, Acc)).

columns(N, _, N, Acc) -> Acc;
columns(X, Y, N, Acc) ->
    Cr = 2.0 * X / N - 1.5,
    Ci = 2.0 * Y / N - 1.0,
    columns(X + 1, Y, N, Acc + iterate(0.0, 0.0, Cr, Ci, 0)).

iterate(_, _, _, _, 100) -> 1;
iterate(Zr, Zi, _, _, _) when Zr * Zr + Zi * Zi > 4.0 -> 0;
iterate(Zr, Zi, Cr, Ci, I) -> iterate(Zr * Zr - Zi * Zi + Cr, 2.0 * Zr * Zi + Ci, Cr, Ci, I + 1).
