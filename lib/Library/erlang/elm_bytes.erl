%% Kernel of Elm's package elm/bytes. Bytes are binaries; an encoder is what is to be written, as iodata. utf8/1 and
%% utf16/1, between Elm's strings and bytes, and floats are BIFs: Erlang's segments know finite ones only.
-module(elm_bytes).
-export([width/1, join/1, same/1, integer/3, float/3]).
-export([readInteger/4, readFloat/4, readBytes/3]).

-define(NOTHING, 1).

width(Bytes) -> byte_size(Bytes).

join(Encoder) -> iolist_to_binary([Encoder]).

same(Value) -> Value.

integer(Bits, true, N) -> <<N:Bits/little>>;
integer(Bits, false, N) -> <<N:Bits>>.

float(Bits, IsLittle, Float) -> swap(IsLittle, Bits, elm_bytes:float_bits(Bits, Float)).

%% Of a number's bits, the bytes.
swap(true, Bits, N) -> <<N:Bits/little>>;
swap(false, Bits, N) -> <<N:Bits>>.

%% Maybe ( Int, Int ): the offset behind it and the number, signed if Bits is negative.
readInteger(Bits, IsLittle, Bytes, Offset) when Bits < 0 ->
    case read(-Bits, IsLittle, Bytes, Offset) of
        {{After, N}} when N band (1 bsl (-Bits - 1)) =/= 0 -> {{After, N - (1 bsl -Bits)}};
        Result -> Result
    end;
readInteger(Bits, IsLittle, Bytes, Offset) ->
    read(Bits, IsLittle, Bytes, Offset).

read(Bits, IsLittle, Bytes, Offset) ->
    case Bytes of
        <<_:Offset/binary, N:Bits/little, _/binary>> when IsLittle -> {{Offset + Bits div 8, N}};
        <<_:Offset/binary, N:Bits, _/binary>> -> {{Offset + Bits div 8, N}};
        _ -> ?NOTHING
    end.

readFloat(Bits, IsLittle, Bytes, Offset) ->
    case read(Bits, IsLittle, Bytes, Offset) of
        {{After, N}} -> {{After, elm_bytes:bits_float(Bits, N)}};
        Nothing -> Nothing
    end.

readBytes(Count, Bytes, Offset) ->
    case Bytes of
        <<_:Offset/binary, Part:Count/binary, _/binary>> -> {{Offset + Count, Part}};
        _ -> ?NOTHING
    end.
