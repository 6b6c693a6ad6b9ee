%% Kernel of Elm's package elm/parser: looking at strings by offsets of UTF-16 code units. Columns count characters.
-module(elm_parser).
-export([isSubString/5, findSubString/5, characterAt/2, skipDigits/2, integer/3]).

%% ( newOffset, newRow, newCol ); the offset is -1 if the string isn't there.
isSubString(Small, Offset, Row, Col, Text) ->
    Size = byte_size(Small),
    Skip = 2 * Offset,
    case Text of
        <<_:Skip/binary, Small:Size/binary, _/binary>> ->
            {NewRow, NewCol} = position(Small, Row, Col),
            {Offset + Size div 2, NewRow, NewCol};
        _ ->
            {-1, Row, Col}
    end.

position(<<$\n:16, Rest/binary>>, Row, _) -> position(Rest, Row + 1, 1);
position(<<High:16, _:16, Rest/binary>>, Row, Col) when High band 16#F800 =:= 16#D800 -> position(Rest, Row, Col + 1);
position(<<_:16, Rest/binary>>, Row, Col) -> position(Rest, Row, Col + 1);
position(<<>>, Row, Col) -> {Row, Col}.

%% The same for the first place from the offset on: where the string starts there, and the position behind it; without
%% one, that of the end.
findSubString(Small, Offset, Row, Col, Text) ->
    Skip = 2 * Offset,
    <<_:Skip/binary, Rest/binary>> = Text,
    Size = byte_size(Small),
    case find(Small, Size, Rest, 0) of
        -1 ->
            {NewRow, NewCol} = position(Rest, Row, Col),
            {-1, NewRow, NewCol};
        At ->
            Until = At + Size,
            <<Before:Until/binary, _/binary>> = Rest,
            {NewRow, NewCol} = position(Before, Row, Col),
            {Offset + At div 2, NewRow, NewCol}
    end.

find(Small, Size, Text, At) ->
    case Text of
        <<_:At/binary, Small:Size/binary, _/binary>> -> At;
        <<_:At/binary, _:16, _/binary>> -> find(Small, Size, Text, At + 2);
        _ -> -1
    end.

%% The code point; -1 at the end.
characterAt(Offset, Text) ->
    Skip = 2 * Offset,
    case Text of
        <<_:Skip/binary, Char/utf16, _/binary>> -> Char;
        <<_:Skip/binary, Unit:16, _/binary>> -> Unit;
        _ -> -1
    end.

%% The offset behind a row of decimal digits.
skipDigits(Offset, Text) ->
    Skip = 2 * Offset,
    case Text of
        <<_:Skip/binary, Unit:16, _/binary>> when Unit >= $0, Unit =< $9 -> skipDigits(Offset + 1, Text);
        _ -> Offset
    end.

%% ( newOffset, number ) of a row of digits of that base.
integer(Base, Offset, Text) -> integer(Base, Offset, Text, 0).

integer(Base, Offset, Text, Total) ->
    Skip = 2 * Offset,
    case Text of
        <<_:Skip/binary, Unit:16, _/binary>> ->
            case digit(Unit) of
                Digit when Digit < Base -> integer(Base, Offset + 1, Text, add(Total * Base, Digit));
                _ -> {Offset, Total}
            end;
        _ ->
            {Offset, Total}
    end.

%% Int is a small.
add(A, B) when A + B < 1 bsl 53 -> A + B;
add(_, _) -> 1 bsl 53.

digit(Unit) when Unit >= $0, Unit =< $9 -> Unit - $0;
digit(Unit) when Unit >= $a, Unit =< $f -> Unit - $a + 10;
digit(Unit) when Unit >= $A, Unit =< $F -> Unit - $A + 10;
digit(_) -> 16.
