%% Elm's Json: what decoders of single values do, what flags and ports go through, and the texts of errors. Values and
%% descriptors are in docs/Elm.md; text to values and back are BIFs. A decoder gives {0, Value} or {1, Error}; Error, as
%% Json.Decode has it: {0, Field, Error}, {1, Index, Error}, {2, [Error]}, {3, Message, Value}.
-module(elm_json).
-compile({no_auto_import, [float/1]}).
-export([decode/2, encode/2, errorToString/1]).
-export([int/1, float/1, bool/1, string/1, elements/1, pairs/1, isNull/1]).
-export([number/1, array/1, null/0, same/1, index/2]).

-define(OK(Value), {0, Value}).
-define(ERR(Error), {1, Error}).
-define(NOTHING, 1).

%% -- single values -----------------------------------------------------------

int(Value) when is_integer(Value) -> ?OK(Value);
int(Value) when is_float(Value), Value - Value == 0 ->
    case trunc(Value) of
        Int when Int == Value, Int > -1 bsl 60, Int < 1 bsl 60 -> ?OK(Int);
        Int when Int == Value, Int > 0 -> ?OK((1 bsl 60) - 1); % Int is a small
        Int when Int == Value -> ?OK(-1 bsl 60);
        _ -> {1, {3, <<"Expecting an INT"/utf16>>, Value}}
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

%% -- by descriptors ----------------------------------------------------------

decode(json, Value) -> ?OK(Value);
decode(int, Value) -> int(Value);
decode(float, Value) -> float(Value);
decode(bool, Value) -> bool(Value);
decode(string, Value) -> string(Value);
decode(unit, null) -> ?OK(0);
decode(unit, Value) -> {1, {3, <<"Expecting null"/utf16>>, Value}};
decode({maybe, _}, null) -> ?OK(?NOTHING);
decode({maybe, D}, Value) ->
    case decode(D, Value) of
        ?OK(Just) -> ?OK({Just});
        ?ERR(Error) -> ?ERR({2, [{3, <<"Expecting null"/utf16>>, Value}, Error]})
    end;
decode({list, D}, {array, Values}) -> decode_list(Values, D, 0, []);
decode({list, _}, Value) -> {1, {3, <<"Expecting a LIST"/utf16>>, Value}};
decode({array, D}, {array, Values}) ->
    case decode_list(Values, D, 0, []) of
        ?OK(List) -> ?OK(elm_array:fromList(List));
        Error -> Error
    end;
decode({array, _}, Value) -> {1, {3, <<"Expecting an ARRAY"/utf16>>, Value}};
decode({tuple, Ds}, Value) -> decode_tuple(Ds, 0, Value, []);
decode({record, Fields}, Value) -> decode_record(reverse(Fields, []), Value, []).

decode_list([Value | Values], D, Index, Decoded) ->
    case decode(D, Value) of
        ?OK(Element) -> decode_list(Values, D, Index + 1, [Element | Decoded]);
        ?ERR(Error) -> ?ERR({1, Index, Error})
    end;
decode_list([], _, _, Decoded) -> ?OK(reverse(Decoded, [])).

decode_tuple([D | Ds], Index, Value, Decoded) ->
    case index(Index, Value) of
        ?OK(Element) ->
            case decode(D, Element) of
                ?OK(X) -> decode_tuple(Ds, Index + 1, Value, [X | Decoded]);
                ?ERR(Error) -> ?ERR({1, Index, Error})
            end;
        Error ->
            Error
    end;
decode_tuple([], _, _, Decoded) -> ?OK(list_to_tuple(reverse(Decoded, []))).

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

%% The last field first, as the code does that Elm generates.
decode_record([{Name, D} | Fields], Value, Decoded) ->
    Field = elm_bytes:utf16(atom_to_binary(Name)),
    case elm_json:field(Field, Value) of
        {Json} ->
            case decode(D, Json) of
                ?OK(X) -> decode_record(Fields, Value, [X | Decoded]);
                ?ERR(Error) -> ?ERR({0, Field, Error})
            end;
        ?NOTHING ->
            ?ERR({3, <<"Expecting an OBJECT with a field named `"/utf16, Field/binary, "`"/utf16>>, Value})
    end;
decode_record([], _, Decoded) -> ?OK(list_to_tuple(Decoded)).

encode(float, Value) -> number(Value);
encode(unit, _) -> null;
encode({maybe, _}, ?NOTHING) -> null;
encode({maybe, D}, {Value}) -> encode(D, Value);
encode({list, D}, Values) -> {array, encode_all(D, Values)};
encode({array, D}, Array) -> {array, encode_all(D, elm_array:toList(Array))};
encode({tuple, Ds}, Tuple) -> {array, encode_each(Ds, tuple_to_list(Tuple))};
encode({record, Fields}, Record) -> elm_json:object(encode_fields(Fields, tuple_to_list(Record)));
encode(_, Value) -> Value.

encode_all(D, [Value | Values]) -> [encode(D, Value) | encode_all(D, Values)];
encode_all(_, []) -> [].

encode_each([D | Ds], [Value | Values]) -> [encode(D, Value) | encode_each(Ds, Values)];
encode_each([], []) -> [].

encode_fields([{Name, D} | Fields], [Value | Values]) ->
    [{elm_bytes:utf16(atom_to_binary(Name)), encode(D, Value)} | encode_fields(Fields, Values)];
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
