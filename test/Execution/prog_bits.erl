-module(prog_bits).
-export([main/0]).
main() ->
    Packet = ip(4, 5, 0, 64, 6, {192, 168, 0, 1}, {10, 0, 0, 255}, <<"payload">>),
    io:format("~p~n", [Packet]),
    <<V:4, IHL:4, _TOS:8, Len:16, _:32, TTL, Proto, Sum:16, S:4/binary, D:4/binary, Data/binary>> = Packet,
    io:format("~p~n", [{V, IHL, Len, TTL, Proto, Sum, S, D, Data}]),
    io:format("~p~n", [checksum(binary:part(Packet, 0, 20), 0)]),
    io:format("~p~n", [gray(4)]),
    io:format("~w~n", [[popcount(N) || N <- [0, 1, 255, 1 bsl 40 - 1, 1 bsl 100 - 1]]]),
    io:format("~s~n", [[$0 + B || <<B:1>> <= <<"AZ">>]]),
    io:format("~p~n", [rgb(<<16#F8, 0, 7, 16#E0, 0, 16#1F>>)]),
    io:format("~p~n", [varints(<<16#96, 1, 0, 255, 255, 3>>)]).
ip(V, IHL, TOS, TTL, P, {A, B, C, D}, {E, F, G, H}, Data) ->
    Head = <<V:4, IHL:4, TOS, (20 + byte_size(Data)):16, 0:32, TTL, P, 0:16, A, B, C, D, E, F, G, H>>,
    Sum = checksum(Head, 0),
    <<X:10/binary, _:16, Y/binary>> = Head,
    <<X/binary, Sum:16, Y/binary, Data/binary>>.
checksum(<<W:16, T/binary>>, S) -> checksum(T, S + W);
checksum(<<>>, S) when S > 16#ffff -> checksum(<<>>, (S band 16#ffff) + (S bsr 16));
checksum(<<>>, S) -> bnot S band 16#ffff.
gray(0) -> [<<>>];
gray(N) -> G = gray(N - 1), [<<0:1, X/bits>> || X <- G] ++ [<<1:1, X/bits>> || X <- lists:reverse(G)].
popcount(0) -> 0;
popcount(N) -> (N band 1) + popcount(N bsr 1).
rgb(B) -> [{R, G, Bl} || <<R:5, G:6, Bl:5>> <= B].
varints(<<>>) -> [];
varints(B) -> {N, R} = varint(B, 0, 0), [N | varints(R)].
varint(<<1:1, X:7, T/binary>>, S, Acc) -> varint(T, S + 7, Acc bor (X bsl S));
varint(<<0:1, X:7, T/binary>>, S, Acc) -> {Acc bor (X bsl S), T}.
