%% Kernel of Elm's package elm/url: JavaScript's encodeURIComponent and decodeURIComponent.
-module(elm_url).
-export([percentEncode/1, percentDecode/1]).

percentEncode(String) -> << <<(encode(Byte))/binary>> || <<Byte>> <= elm_bytes:utf8(String) >>.

encode(Byte) when Byte >= $a, Byte =< $z; Byte >= $A, Byte =< $Z; Byte >= $0, Byte =< $9;
                  Byte =:= $-; Byte =:= $_; Byte =:= $.; Byte =:= $!; Byte =:= $~; Byte =:= $*;
                  Byte =:= $'; Byte =:= $(; Byte =:= $) ->
    <<Byte:16>>;
encode(Byte) ->
    <<$%:16, (digit(Byte bsr 4)):16, (digit(Byte band 15)):16>>.

digit(N) when N < 10 -> $0 + N;
digit(N) -> $A + N - 10.

%% Maybe String
percentDecode(String) -> decode(String, <<>>).

decode(<<$%:16, High:16, Low:16, Rest/binary>>, Decoded) ->
    case {value(High), value(Low)} of
        {H, L} when H < 16, L < 16 -> decode_character(H * 16 + L, Rest, Decoded);
        _ -> 1
    end;
decode(<<$%:16, _/binary>>, _) -> 1;
decode(<<Unit:16, Rest/binary>>, Decoded) -> decode(Rest, <<Decoded/binary, Unit:16>>);
decode(<<>>, Decoded) -> {Decoded}.

%% The bytes that go with the first one have to be encoded, too.
decode_character(Byte, Rest, Decoded) when Byte < 16#80 -> decode(Rest, <<Decoded/binary, Byte:16>>);
decode_character(Byte, Rest, Decoded) when Byte < 16#E0 -> decode_more(1, Rest, <<Byte>>, Decoded);
decode_character(Byte, Rest, Decoded) when Byte < 16#F0 -> decode_more(2, Rest, <<Byte>>, Decoded);
decode_character(Byte, Rest, Decoded) -> decode_more(3, Rest, <<Byte>>, Decoded).

decode_more(0, Rest, Bytes, Decoded) ->
    case Bytes of
        <<Char/utf8>> -> decode(Rest, <<Decoded/binary, Char/utf16>>);
        _ -> 1
    end;
decode_more(N, <<$%:16, High:16, Low:16, Rest/binary>>, Bytes, Decoded) ->
    case {value(High), value(Low)} of
        {H, L} when H < 16, L < 16 -> decode_more(N - 1, Rest, <<Bytes/binary, H:4, L:4>>, Decoded);
        _ -> 1
    end;
decode_more(_, _, _, _) -> 1.

%% Of a hexadecimal digit; 16 of others.
value(Unit) when Unit >= $0, Unit =< $9 -> Unit - $0;
value(Unit) when Unit >= $a, Unit =< $f -> Unit - $a + 10;
value(Unit) when Unit >= $A, Unit =< $F -> Unit - $A + 10;
value(_) -> 16.
