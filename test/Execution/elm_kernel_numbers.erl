%% Elm's numbers as texts. The expectation is what JavaScript (Node) prints, by elm_kernel_numbers.mjs in Inputs.
-module(elm_kernel_numbers).
-export([main/1]).

main(_) ->
    [io:format("~s~n", [ascii(elm_string:fromFloat(F))]) || F <- floats(400, 12345)],
    [read(T) || T <- texts()],
    [io:format("~s ~w~n", [ascii(elm_string:fromInt(I)), elm_string:toInt(elm_string:fromInt(I))])
     || I <- [0, 1, -1, 42, -9007199254740991, 9007199254740991]],
    [io:format("~w~n", [elm_string:toInt(utf16(T))]) || T <- ["", "-", "+", "+7", "007", "-0", " 1", "1.0", "1e3", "0x10", "12a"]],
    [whole(F) || F <- [0.0, 0.4, 0.5, 0.6, 1.5, 2.5, -0.4, -0.5, -0.6, -1.5, -2.5, 1.0e9 + 0.5, -1.0e9 - 0.5,
                       0.49999999999999994, 4294967296.5, -4294967296.5, 1.0e15, 6442450943.7]],
    [io:format("~w ~w ~w ~w~n", [elm_basics:idiv(A, B), elm_basics:modBy(B, A), elm_basics:remainderBy(B, A), elm_basics:pow(A, 2)])
     || {A, B} <- [{7, 2}, {-7, 2}, {7, -2}, {-7, -2}, {6, 3}, {-6, 3}, {0, 5}, {2147483647, 10}, {-2147483648, 10},
                   {4294967296, 2}, {8589934592, 2}, {2147483647999, 1000}, {-94906265, 7}]],
    [io:format("~w ~w ~w ~w ~w ~w~n",
               [elm_bitwise:'and'(A, B), elm_bitwise:'or'(A, B), elm_bitwise:'xor'(A, B), elm_bitwise:shiftLeftBy(B, A),
                elm_bitwise:shiftRightBy(B, A), elm_bitwise:shiftRightZfBy(B, A)])
     || {A, B} <- [{0, 1}, {5, 3}, {-6, 31}, {4294967295, 33}, {2147483648, 4}, {-1, 0}, {9007199254740991, 5}]].

whole(F) ->
    io:format("~w ~w ~w ~w~n",
              [elm_basics:round(F), elm_basics:floor(F), elm_basics:ceiling(F), elm_basics:truncate(F)]).

read(Text) ->
    case elm_string:toFloat(utf16(Text)) of
        1 -> io:format("~s: nothing~n", [Text]);
        {F} -> io:format("~s: ~s~n", [Text, ascii(elm_string:fromFloat(F))])
    end.

texts() ->
    ["0", "123", "-42", "3.1", "1e3", "1E-3", ".5", "-.5", "5.", "+2.5", "1e400", "-1e400", "", ".", "e5", "1e", "1e+", "abc", "1.2.3",
     "--1", "1 2", "Infinity", "-Infinity", "+Infinity", "Infinityx", "NaN", "0x1F", "0X1F", "0B101", "0O17", "0XG", "-0X1F", "0b1", " ",
     "0.1", "0.30000000000000004", "9007199254740993", "2.2250738585072011e-308", "4.9e-324", "2e-324", "1.7976931348623159e308",
     "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890", "-0", "1_000", "\t1"].

floats(0, _) ->
    [];
floats(N, Seed) ->
    Next = (Seed * 6364136223846793005 + 1442695040888963407) band 16#ffffffffffffffff,
    case <<Next:64>> of
        <<F/float>> when N rem 3 =:= 0 -> [F | floats(N - 1, Next)];
        _ when N rem 3 =:= 1 -> [float(Next bsr 40) / 1000 | floats(N - 1, Next)];
        _ -> [float(Next bsr (Next band 63)) * 1.0e-5 | floats(N - 1, Next)]
    end.

ascii(String) -> [C || <<C:16>> <= String].
utf16(Text) -> << <<C:16>> || C <- Text >>.
