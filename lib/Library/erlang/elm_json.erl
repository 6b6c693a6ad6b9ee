%% Elm's Json: what decoders of single values do, what flags and ports go through, and the texts of errors. Values are
%% in docs/Elm.md; text to values and back are BIFs. A decoder gives {0, Value} or {1, Error}; Error, as
%% Json.Decode has it: {0, Field, Error}, {1, Index, Error}, {2, [Error]}, {3, Message, Value}.
-module(elm_json).
-compile({no_auto_import, [float/1]}).
-export([decode/2, encode/2, errorToString/1]).
-export([decode_unit/1, decode_maybe/2, decode_list/2, decode_array/2, decode_tuple/2, decode_record/2]).
-export([encode_unit/1, encode_maybe/2, encode_list/2, encode_array/2, encode_tuple/2, encode_record/2]).
-export([int/1, float/1, bool/1, string/1, value/1, elements/1, pairs/1, isNull/1]).
-export([number/1, array/1, null/0, same/1, index/2]).

-define(OK(Value), {0, Value}).
-define(ERR(Error), {1, Error}).
-define(NOTHING, 1).
-define(LIMIT, 1152921504606846976.0). % 2^60: an Int is small

%% -- single values -----------------------------------------------------------

int(Value) when is_integer(Value) -> ?OK(Value);
int(Value) when is_float(Value), Value > -?LIMIT, Value < ?LIMIT ->
    case trunc(Value) of
        Int when Int == Value -> ?OK(Int);
        _ -> {1, {3, <<"Expecting an INT"/utf16>>, Value}}
    end;
int(Value) when is_float(Value), Value - Value == 0 -> % beyond, all are whole
    case Value > 0 of
        true -> ?OK((1 bsl 60) - 1);
        false -> ?OK(-1 bsl 60)
    end;
int(Value) -> {1, {3, <<"Expecting an INT"/utf16>>, Value}}.

float(Value) when is_float(Value) -> ?OK(Value);
float(Value) when is_integer(Value) -> ?OK(erlang:float(Value));
float(Value) -> {1, {3, <<"Expecting a FLOAT"/utf16>>, Value}}.

bool(true) -> ?OK(true);
bool(false) -> ?OK(false);
bool(Value) -> {1, {3, <<"Expecting a BOOL"/utf16>>, Value}}.

string(Value) when is_binary(Value) -> ?OK(Value);
string(Value) -> {1, {3, <<"Expecting a STRING"/utf16>>, Value}}.

%% Maybe (List Value)
elements({array, Values}) -> {Values};
elements(_) -> ?NOTHING.

%% Maybe (List ( String, Value ))
pairs({object, Pairs}) -> {Pairs};
pairs(_) -> ?NOTHING.

isNull(Value) -> Value =:= null.

%% A float in the form of a value. (Arithmetic of what isn't finite fails.)
number(Float) when Float - Float == 0, Float >= -9007199254740992.0, Float =< 9007199254740992.0 ->
    case trunc(Float) of
        0 -> Float;
        Int when Int == Float -> Int;
        _ -> Float
    end;
number(Float) -> Float.

array(Values) -> {array, Values}.
null() -> null.
same(Value) -> Value.

%% -- flags and ports --------------------------------------------------------

%% What goes through them has a codec, which says by itself what code it needs: a fun of the value, {Fun, Codecs} for
%% Fun(Codecs, Value), or `same`. The front end makes them (lib/Frontend/Elm/ImportDescriptors.cpp).

decode({Fun, Codecs}, Value) -> Fun(Codecs, Value);
decode(Fun, Value) -> Fun(Value).

encode(same, Value) -> Value;
encode({Fun, Codecs}, Value) -> Fun(Codecs, Value);
encode(Fun, Value) -> Fun(Value).

value(Value) -> ?OK(Value).

decode_unit(null) -> ?OK(0);
decode_unit(Value) -> {1, {3, <<"Expecting null"/utf16>>, Value}}.

encode_unit(_) -> null.

decode_maybe(_, null) -> ?OK(?NOTHING);
decode_maybe(Codec, Value) ->
    case decode(Codec, Value) of
        ?OK(Just) -> ?OK({Just});
        ?ERR(Error) -> ?ERR({2, [{3, <<"Expecting null"/utf16>>, Value}, Error]})
    end.

encode_maybe(_, ?NOTHING) -> null;
encode_maybe(Codec, {Value}) -> encode(Codec, Value).

decode_list(Codec, {array, Values}) -> decode_list(Values, Codec, 0, []);
decode_list(_, Value) -> {1, {3, <<"Expecting a LIST"/utf16>>, Value}}.

decode_list([Value | Values], Codec, Index, Decoded) ->
    case decode(Codec, Value) of
        ?OK(Element) -> decode_list(Values, Codec, Index + 1, [Element | Decoded]);
        ?ERR(Error) -> ?ERR({1, Index, Error})
    end;
decode_list([], _, _, Decoded) -> ?OK(reverse(Decoded, [])).

encode_list(Codec, Values) -> {array, encode_all(Codec, Values)}.

encode_all(Codec, [Value | Values]) -> [encode(Codec, Value) | encode_all(Codec, Values)];
encode_all(_, []) -> [].

decode_array(Codec, {array, Values}) ->
    case decode_list(Values, Codec, 0, []) of
        ?OK(List) -> ?OK(elm_array:fromList(List));
        Error -> Error
    end;
decode_array(_, Value) -> {1, {3, <<"Expecting an ARRAY"/utf16>>, Value}}.

encode_array(Codec, Array) -> {array, encode_all(Codec, elm_array:toList(Array))}.

decode_tuple(Codecs, Value) -> decode_tuple(Codecs, 0, Value, []).

decode_tuple([Codec | Codecs], Index, Value, Decoded) ->
    case index(Index, Value) of
        ?OK(Element) ->
            case decode(Codec, Element) of
                ?OK(X) -> decode_tuple(Codecs, Index + 1, Value, [X | Decoded]);
                ?ERR(Error) -> ?ERR({1, Index, Error})
            end;
        Error ->
            Error
    end;
decode_tuple([], _, _, Decoded) -> ?OK(list_to_tuple(reverse(Decoded, []))).

encode_tuple(Codecs, Tuple) -> {array, encode_each(Codecs, tuple_to_list(Tuple))}.

encode_each([Codec | Codecs], [Value | Values]) -> [encode(Codec, Value) | encode_each(Codecs, Values)];
encode_each([], []) -> [].

index(Index, {array, Values} = Array) ->
    case nth(Index, Values) of
        {Value} -> ?OK(Value);
        ?NOTHING ->
            ?ERR({3, <<"Expecting a LONGER array. Need index "/utf16, (text(Index))/binary, " but only see "/utf16,
                       (text(length(Values)))/binary, " entries"/utf16>>, Array})
    end;
index(_, Value) -> {1, {3, <<"Expecting an ARRAY"/utf16>>, Value}}.

nth(0, [X | _]) -> {X};
nth(N, [_ | Rest]) -> nth(N - 1, Rest);
nth(_, []) -> ?NOTHING.

%% [{Name, Codec}]; the last field first, as the code does that Elm generates.
decode_record(Fields, Value) -> decode_record(reverse(Fields, []), Value, []).

decode_record([{Field, Codec} | Fields], Value, Decoded) ->
    case elm_json:field(Field, Value) of
        {Json} ->
            case decode(Codec, Json) of
                ?OK(X) -> decode_record(Fields, Value, [X | Decoded]);
                ?ERR(Error) -> ?ERR({0, Field, Error})
            end;
        ?NOTHING ->
            ?ERR({3, <<"Expecting an OBJECT with a field named `"/utf16, Field/binary, "`"/utf16>>, Value})
    end;
decode_record([], _, Decoded) -> ?OK(list_to_tuple(Decoded)).

encode_record(Fields, Record) -> elm_json:object(encode_fields(Fields, tuple_to_list(Record))).

encode_fields([{Name, Codec} | Fields], [Value | Values]) ->
    [{Name, encode(Codec, Value)} | encode_fields(Fields, Values)];
encode_fields([], []) -> [].

reverse([X | Rest], Result) -> reverse(Rest, [X | Result]);
reverse([], Result) -> Result.

%% -- the texts of errors -----------------------------------------------------

errorToString(Error) -> explain(Error, <<>>).

%% Where: the way to the value, such as `.a[3]`.
explain({0, Field, Error}, Where) -> explain(Error, <<Where/binary, (field_text(Field))/binary>>);
explain({1, Index, Error}, Where) -> explain(Error, <<Where/binary, "["/utf16, (text(Index))/binary, "]"/utf16>>);
explain({2, []}, <<>>) -> <<"Ran into a Json.Decode.oneOf with no possibilities!"/utf16>>;
explain({2, []}, Where) -> <<"Ran into a Json.Decode.oneOf with no possibilities at json"/utf16, Where/binary>>;
explain({2, [Error]}, Where) -> explain(Error, Where);
explain({2, Errors}, Where) ->
    Subject = case Where of
        <<>> -> <<"Json.Decode.oneOf"/utf16>>;
        _ -> <<"The Json.Decode.oneOf at json"/utf16, Where/binary>>
    end,
    Count = text(length(Errors)),
    alternatives(Errors, 1, <<Subject/binary, " failed in the following "/utf16, Count/binary, " ways:"/utf16>>);
explain({3, Message, Value}, <<>>) ->
    with_value(<<"Problem with the given value:\n\n"/utf16>>, Value, Message);
explain({3, Message, Value}, Where) ->
    with_value(<<"Problem with the value at json"/utf16, Where/binary, ":\n\n    "/utf16>>, Value, Message).

with_value(Introduction, Value, Message) ->
    <<Introduction/binary, (indent(elm_json:print(4, Value)))/binary, "\n\n"/utf16, Message/binary>>.

alternatives([Error | Errors], Number, Text) ->
    Indented = indent(errorToString(Error)),
    alternatives(Errors, Number + 1,
                 <<Text/binary, "\n\n\n\n("/utf16, (text(Number))/binary, ") "/utf16, Indented/binary>>);
alternatives([], _, Text) -> Text.

indent(Text) -> indent(Text, <<>>).

indent(<<$\n:16, Rest/binary>>, Done) -> indent(Rest, <<Done/binary, "\n    "/utf16>>);
indent(<<Unit:16, Rest/binary>>, Done) -> indent(Rest, <<Done/binary, Unit:16>>);
indent(<<>>, Done) -> Done.

field_text(Field) ->
    case is_simple(Field) of
        true -> <<"."/utf16, Field/binary>>;
        false -> <<"['"/utf16, Field/binary, "']"/utf16>>
    end.

is_simple(<<Unit:16, Rest/binary>>) -> is_alpha(Unit) andalso all_alphanumeric(Rest);
is_simple(<<>>) -> false.

all_alphanumeric(<<Unit:16, Rest/binary>>) ->
    (is_alpha(Unit) orelse (Unit >= $0 andalso Unit =< $9)) andalso all_alphanumeric(Rest);
all_alphanumeric(<<>>) -> true.

is_alpha(Unit) -> (Unit >= $a andalso Unit =< $z) orelse (Unit >= $A andalso Unit =< $Z).

%% A number's, as a string.
text(Number) -> elm_json:print(0, Number).
