module Json.Decode exposing
    ( Decoder, string, bool, int, float
    , nullable, list, array, dict, keyValuePairs, oneOrMore
    , field, at, index
    , maybe, oneOf
    , decodeString, decodeValue, Value, Error(..), errorToString
    , map, map2, map3, map4, map5, map6, map7, map8
    , lazy, value, null, succeed, fail, andThen
    )

{-| JSON to Elm values.
-}

import Array exposing (Array)
import Dict exposing (Dict)
import Json.Encode


{-| How to make an `a` of a value. -}
type Decoder a
    = Decoder (Value -> Result Error a)


{-| A value of JavaScript's. -}
type alias Value =
    Json.Encode.Value


{-| What went wrong, and where. -}
type Error
    = Field String Error
    | Index Int Error
    | OneOf (List Error)
    | Failure String Value


{-| The error for people to read. -}
errorToString : Error -> String
errorToString =
    Elm.Kernel.Json.errorToString



-- RUNNING


{-| Parses the text and decodes its value. -}
decodeString : Decoder a -> String -> Result Error a
decodeString (Decoder decode) text =
    case parse text of
        Ok json ->
            decode json

        Err message ->
            Err (Failure ("This is not valid JSON! " ++ message) (Json.Encode.string text))


parse : String -> Result String Value
parse =
    Elm.Kernel.Json.parse


{-| -}
decodeValue : Decoder a -> Value -> Result Error a
decodeValue (Decoder decode) json =
    decode json


expecting : String -> Value -> Result Error a
expecting what json =
    Err (Failure ("Expecting " ++ what) json)



-- SINGLE VALUES


{-| -}
string : Decoder String
string =
    Decoder decodeText


decodeText : Value -> Result Error String
decodeText =
    Elm.Kernel.Json.string


{-| -}
bool : Decoder Bool
bool =
    Decoder decodeBool


decodeBool : Value -> Result Error Bool
decodeBool =
    Elm.Kernel.Json.bool


{-| -}
int : Decoder Int
int =
    Decoder decodeInt


decodeInt : Value -> Result Error Int
decodeInt =
    Elm.Kernel.Json.int


{-| -}
float : Decoder Float
float =
    Decoder decodeFloat


decodeFloat : Value -> Result Error Float
decodeFloat =
    Elm.Kernel.Json.float


{-| The value as it is. -}
value : Decoder Value
value =
    Decoder Ok


{-| `null` gives that value. -}
null : a -> Decoder a
null result =
    Decoder
        (\json ->
            if isNull json then
                Ok result

            else
                expecting "null" json
        )


isNull : Value -> Bool
isNull =
    Elm.Kernel.Json.isNull


{-| `Nothing` of `null`. -}
nullable : Decoder a -> Decoder (Maybe a)
nullable decoder =
    oneOf [ null Nothing, map Just decoder ]



-- ARRAYS AND OBJECTS


{-| -}
list : Decoder a -> Decoder (List a)
list (Decoder decode) =
    Decoder
        (\json ->
            case elements json of
                Just values ->
                    decodeElements decode 0 values []

                Nothing ->
                    expecting "a LIST" json
        )


{-| -}
array : Decoder a -> Decoder (Array a)
array (Decoder decode) =
    Decoder
        (\json ->
            case elements json of
                Just values ->
                    Result.map Array.fromList (decodeElements decode 0 values [])

                Nothing ->
                    expecting "an ARRAY" json
        )


elements : Value -> Maybe (List Value)
elements =
    Elm.Kernel.Json.elements


decodeElements : (Value -> Result Error a) -> Int -> List Value -> List a -> Result Error (List a)
decodeElements decode position values decoded =
    case values of
        [] ->
            Ok (List.reverse decoded)

        first :: rest ->
            case decode first of
                Ok element ->
                    decodeElements decode (position + 1) rest (element :: decoded)

                Err error ->
                    Err (Index position error)


{-| -}
dict : Decoder a -> Decoder (Dict String a)
dict decoder =
    map Dict.fromList (keyValuePairs decoder)


{-| -}
keyValuePairs : Decoder a -> Decoder (List ( String, a ))
keyValuePairs (Decoder decode) =
    Decoder
        (\json ->
            case properties json of
                Just pairs ->
                    decodePairs decode pairs []

                Nothing ->
                    expecting "an OBJECT" json
        )


properties : Value -> Maybe (List ( String, Value ))
properties =
    Elm.Kernel.Json.pairs


decodePairs : (Value -> Result Error a) -> List ( String, Value ) -> List ( String, a ) -> Result Error (List ( String, a ))
decodePairs decode pairs decoded =
    case pairs of
        [] ->
            Ok (List.reverse decoded)

        ( key, first ) :: rest ->
            case decode first of
                Ok element ->
                    decodePairs decode rest (( key, element ) :: decoded)

                Err error ->
                    Err (Field key error)


{-| An array with at least one element. -}
oneOrMore : (a -> List a -> value) -> Decoder a -> Decoder value
oneOrMore toValue decoder =
    andThen
        (\decoded ->
            case decoded of
                first :: rest ->
                    succeed (toValue first rest)

                [] ->
                    fail "a ARRAY with at least ONE element"
        )
        (list decoder)


{-| A property of an object. -}
field : String -> Decoder a -> Decoder a
field name (Decoder decode) =
    Decoder
        (\json ->
            case property name json of
                Just found ->
                    case decode found of
                        Ok result ->
                            Ok result

                        Err error ->
                            Err (Field name error)

                Nothing ->
                    expecting ("an OBJECT with a field named `" ++ name ++ "`") json
        )


property : String -> Value -> Maybe Value
property =
    Elm.Kernel.Json.field


{-| A property of a property of … -}
at : List String -> Decoder a -> Decoder a
at fields decoder =
    List.foldr field decoder fields


{-| An element of an array. -}
index : Int -> Decoder a -> Decoder a
index position (Decoder decode) =
    Decoder
        (\json ->
            case elementAt position json of
                Ok found ->
                    case decode found of
                        Ok result ->
                            Ok result

                        Err error ->
                            Err (Index position error)

                Err error ->
                    Err error
        )


elementAt : Int -> Value -> Result Error Value
elementAt =
    Elm.Kernel.Json.index



-- CHOICES


{-| `Nothing` of what the decoder fails for. -}
maybe : Decoder a -> Decoder (Maybe a)
maybe decoder =
    oneOf [ map Just decoder, succeed Nothing ]


{-| The first of the decoders that succeeds. -}
oneOf : List (Decoder a) -> Decoder a
oneOf decoders =
    Decoder (\json -> decodeOneOf decoders json [])


decodeOneOf : List (Decoder a) -> Value -> List Error -> Result Error a
decodeOneOf decoders json errors =
    case decoders of
        [] ->
            Err (OneOf (List.reverse errors))

        (Decoder decode) :: rest ->
            case decode json of
                Ok result ->
                    Ok result

                Err error ->
                    decodeOneOf rest json (error :: errors)


{-| -}
succeed : a -> Decoder a
succeed result =
    Decoder (\_ -> Ok result)


{-| -}
fail : String -> Decoder a
fail message =
    Decoder (\json -> Err (Failure message json))


{-| Goes on with a decoder that depends on the value. -}
andThen : (a -> Decoder b) -> Decoder a -> Decoder b
andThen callback (Decoder decode) =
    Decoder
        (\json ->
            case decode json of
                Ok result ->
                    decodeValue (callback result) json

                Err error ->
                    Err error
        )


{-| A decoder that is made when it is needed, for recursive ones. -}
lazy : (() -> Decoder a) -> Decoder a
lazy thunk =
    Decoder (\json -> decodeValue (thunk ()) json)



-- MAPPING


{-| Applies a function to what a decoder gives. -}
map : (a -> value) -> Decoder a -> Decoder value
map func (Decoder decodeA) =
    Decoder
        (\json ->
            case decodeA json of
                Err error ->
                    Err error

                Ok a ->
                    Ok (func a)
        )


{-| -}
map2 : (a -> b -> value) -> Decoder a -> Decoder b -> Decoder value
map2 func (Decoder decodeA) (Decoder decodeB) =
    Decoder
        (\json ->
            case decodeA json of
                Err error ->
                    Err error

                Ok a ->
                    case decodeB json of
                        Err error ->
                            Err error

                        Ok b ->
                            Ok (func a b)
        )


{-| -}
map3 : (a -> b -> c -> value) -> Decoder a -> Decoder b -> Decoder c -> Decoder value
map3 func (Decoder decodeA) (Decoder decodeB) (Decoder decodeC) =
    Decoder
        (\json ->
            case decodeA json of
                Err error ->
                    Err error

                Ok a ->
                    case decodeB json of
                        Err error ->
                            Err error

                        Ok b ->
                            case decodeC json of
                                Err error ->
                                    Err error

                                Ok c ->
                                    Ok (func a b c)
        )


{-| -}
map4 : (a -> b -> c -> d -> value) -> Decoder a -> Decoder b -> Decoder c -> Decoder d -> Decoder value
map4 func (Decoder decodeA) (Decoder decodeB) (Decoder decodeC) (Decoder decodeD) =
    Decoder
        (\json ->
            case decodeA json of
                Err error ->
                    Err error

                Ok a ->
                    case decodeB json of
                        Err error ->
                            Err error

                        Ok b ->
                            case decodeC json of
                                Err error ->
                                    Err error

                                Ok c ->
                                    case decodeD json of
                                        Err error ->
                                            Err error

                                        Ok d ->
                                            Ok (func a b c d)
        )


{-| -}
map5 : (a -> b -> c -> d -> e -> value) -> Decoder a -> Decoder b -> Decoder c -> Decoder d -> Decoder e -> Decoder value
map5 func (Decoder decodeA) (Decoder decodeB) (Decoder decodeC) (Decoder decodeD) (Decoder decodeE) =
    Decoder
        (\json ->
            case decodeA json of
                Err error ->
                    Err error

                Ok a ->
                    case decodeB json of
                        Err error ->
                            Err error

                        Ok b ->
                            case decodeC json of
                                Err error ->
                                    Err error

                                Ok c ->
                                    case decodeD json of
                                        Err error ->
                                            Err error

                                        Ok d ->
                                            case decodeE json of
                                                Err error ->
                                                    Err error

                                                Ok e ->
                                                    Ok (func a b c d e)
        )


{-| -}
map6 : (a -> b -> c -> d -> e -> f -> value) -> Decoder a -> Decoder b -> Decoder c -> Decoder d -> Decoder e -> Decoder f -> Decoder value
map6 func (Decoder decodeA) (Decoder decodeB) (Decoder decodeC) (Decoder decodeD) (Decoder decodeE) (Decoder decodeF) =
    Decoder
        (\json ->
            case decodeA json of
                Err error ->
                    Err error

                Ok a ->
                    case decodeB json of
                        Err error ->
                            Err error

                        Ok b ->
                            case decodeC json of
                                Err error ->
                                    Err error

                                Ok c ->
                                    case decodeD json of
                                        Err error ->
                                            Err error

                                        Ok d ->
                                            case decodeE json of
                                                Err error ->
                                                    Err error

                                                Ok e ->
                                                    case decodeF json of
                                                        Err error ->
                                                            Err error

                                                        Ok f ->
                                                            Ok (func a b c d e f)
        )


{-| -}
map7 : (a -> b -> c -> d -> e -> f -> g -> value) -> Decoder a -> Decoder b -> Decoder c -> Decoder d -> Decoder e -> Decoder f -> Decoder g -> Decoder value
map7 func (Decoder decodeA) (Decoder decodeB) (Decoder decodeC) (Decoder decodeD) (Decoder decodeE) (Decoder decodeF) (Decoder decodeG) =
    Decoder
        (\json ->
            case decodeA json of
                Err error ->
                    Err error

                Ok a ->
                    case decodeB json of
                        Err error ->
                            Err error

                        Ok b ->
                            case decodeC json of
                                Err error ->
                                    Err error

                                Ok c ->
                                    case decodeD json of
                                        Err error ->
                                            Err error

                                        Ok d ->
                                            case decodeE json of
                                                Err error ->
                                                    Err error

                                                Ok e ->
                                                    case decodeF json of
                                                        Err error ->
                                                            Err error

                                                        Ok f ->
                                                            case decodeG json of
                                                                Err error ->
                                                                    Err error

                                                                Ok g ->
                                                                    Ok (func a b c d e f g)
        )


{-| -}
map8 : (a -> b -> c -> d -> e -> f -> g -> h -> value) -> Decoder a -> Decoder b -> Decoder c -> Decoder d -> Decoder e -> Decoder f -> Decoder g -> Decoder h -> Decoder value
map8 func (Decoder decodeA) (Decoder decodeB) (Decoder decodeC) (Decoder decodeD) (Decoder decodeE) (Decoder decodeF) (Decoder decodeG) (Decoder decodeH) =
    Decoder
        (\json ->
            case decodeA json of
                Err error ->
                    Err error

                Ok a ->
                    case decodeB json of
                        Err error ->
                            Err error

                        Ok b ->
                            case decodeC json of
                                Err error ->
                                    Err error

                                Ok c ->
                                    case decodeD json of
                                        Err error ->
                                            Err error

                                        Ok d ->
                                            case decodeE json of
                                                Err error ->
                                                    Err error

                                                Ok e ->
                                                    case decodeF json of
                                                        Err error ->
                                                            Err error

                                                        Ok f ->
                                                            case decodeG json of
                                                                Err error ->
                                                                    Err error

                                                                Ok g ->
                                                                    case decodeH json of
                                                                        Err error ->
                                                                            Err error

                                                                        Ok h ->
                                                                            Ok (func a b c d e f g h)
        )

