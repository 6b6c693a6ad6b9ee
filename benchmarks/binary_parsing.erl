%% Parsing a binary: CSV-like text and length-prefixed records.
-module(binary_parsing).
-export([main/0]).

main() ->
    Text = iolist_to_binary([[integer_to_list(I), $,, integer_to_list(I * 3), $\n] || I <- lists:seq(1, 100000)]),
    Records = << <<(I rem 50):8, 0:((I rem 50) * 8), I:32/little>> || I <- lists:seq(1, 50000) >>,
    io:format("~p~n", [[{csv(Text, 0, 0), records(Records, 0)} || _ <- lists:seq(1, 60)]]).

csv(<<C, T/binary>>, N, Sum) when C >= $0, C =< $9 -> csv(T, N * 10 + C - $0, Sum);
csv(<<$,, T/binary>>, N, Sum) -> csv(T, 0, Sum + N);
csv(<<$\n, T/binary>>, N, Sum) -> csv(T, 0, Sum + N);
csv(<<>>, _, Sum) -> Sum.

records(<<Len, _:Len/binary, I:32/little, T/binary>>, Sum) -> records(T, Sum + I);
records(<<>>, Sum) -> Sum.
