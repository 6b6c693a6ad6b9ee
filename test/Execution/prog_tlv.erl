-module(prog_tlv).
-export([main/0]).
main() ->
    Items = [{int, 42}, {str, <<"hello">>}, {list, [{int, -7}, {str, <<>>}, {list, []}]}, {float, 2.5}, {bits, <<5:3>>}, {big, 1 bsl 90}],
    Bin = iolist_to_binary([encode(I) || I <- Items]),
    io:format("~p~n", [Bin]),
    io:format("~p~n", [decode(Bin) =:= Items]),
    io:format("~p~n", [decode(Bin)]),
    io:format("~p~n", [try decode(<<Bin/binary, 1, 200>>) catch error:E -> E end]).
encode({int, N}) -> <<1, 4, N:32/signed>>;
encode({str, S}) -> <<2, (byte_size(S)), S/binary>>;
encode({list, L}) -> B = iolist_to_binary([encode(X) || X <- L]), <<3, (byte_size(B)), B/binary>>;
encode({float, F}) -> <<4, 8, F/float>>;
encode({bits, B}) -> Pad = (8 - bit_size(B) rem 8) rem 8, <<5, (1 + (bit_size(B) + 7) div 8), Pad, B/bits, 0:Pad>>;
encode({big, N}) -> B = binary:encode_unsigned(N, little), <<6, (byte_size(B)), B/binary>>.
decode(<<>>) -> [];
decode(<<T, L, V:L/binary, Rest/binary>>) -> [item(T, V) | decode(Rest)];
decode(Other) -> error({bad_tlv, Other}).
item(1, <<N:32/signed>>) -> {int, N};
item(2, S) -> {str, S};
item(3, B) -> {list, decode(B)};
item(4, <<F/float>>) -> {float, F};
item(5, <<Pad, B/binary>>) -> Size = byte_size(B) * 8 - Pad, <<X:Size/bits, _/bits>> = B, {bits, X};
item(6, B) -> S = byte_size(B), <<N:S/little-unit:8>> = B, {big, N}.
