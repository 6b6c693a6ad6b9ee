%% Appending to binaries, in place where nobody can see it.
-module(bin_append).
-export([main/0]).

main() ->
    A = grow(<<>>, 5000),
    show({byte_size(A), erlang:crc32(A)}),
    %% Two continuations of one binary must not disturb each other.
    B = <<A/binary, "left">>,
    C = <<A/binary, "right">>,
    D = <<B/binary, "more">>,
    show({tail(A), tail(B), tail(C), tail(D)}),
    %% Bits that don't end at a byte.
    E = bits(<<>>, 1000),
    show({bit_size(E), erlang:crc32(<<E/bits, 0:(8 - bit_size(E) rem 8)>>)}),
    F = <<E/bits, 1:1>>,
    G = <<E/bits, 0:1>>,
    show({F =:= G, F > G, bit_size(F)}),
    %% A buffer that is filled at one end and emptied at the other.
    show(buffer(<<>>, 20000, 0)),
    %% Many accumulators at once, with garbage in between.
    L = lists:foldl(fun(I, Accs) -> [<<X/binary, I:16>> || X <- Accs] end, [<<>>, <<1>>, <<1, 2>>], lists:seq(1, 500)),
    show([{byte_size(X), erlang:adler32(X)} || X <- L]),
    show(part(A)),
    show([erlang:adler32(iolist_to_binary(lists:reverse(prefixes(<<>>, 300))))]).

show(X) -> io:format("~w~n", [X]).

grow(Acc, 0) -> Acc;
grow(Acc, N) -> grow(<<Acc/binary, N:16>>, N - 1).

tail(B) -> binary:part(B, byte_size(B), -8).

bits(Acc, 0) -> Acc;
bits(Acc, N) -> bits(<<Acc/bits, N:5>>, N - 1).

buffer(B, 0, Sum) -> {byte_size(B), Sum};
buffer(B, N, Sum) ->
    case <<B/binary, N:32>> of
        <<X, Y, Z, R/binary>> when byte_size(R) > 100 -> buffer(R, N - 1, (Sum * 31 + X + Y + Z) rem 65521);
        Longer -> buffer(Longer, N - 1, Sum)
    end.

part(A) ->
    <<_:1000/binary, P:1000/binary, _/binary>> = A,
    Q = <<P/binary, "x">>,
    {byte_size(Q), binary:last(Q), binary:at(A, 2000)}.

prefixes(_, 0) -> [];
prefixes(B, N) -> C = <<B/binary, N>>, [C | prefixes(C, N - 1)].
