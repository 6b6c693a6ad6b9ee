module Bytes.Decode exposing
    ( Decoder, decode
    , signedInt8, signedInt16, signedInt32
    , unsignedInt8, unsignedInt16, unsignedInt32
    , float32, float64
    , string, bytes
    , map, map2, map3, map4, map5
    , andThen, succeed, fail
    , Step(..), loop
    )

{-| Bytes to Elm values.
-}

import Bytes exposing (Bytes, Endianness(..))


{-| What a decoder finds at an offset, and the offset behind it. -}
type Decoder a
    = Decoder (Bytes -> Int -> Maybe ( Int, a ))


{-| `Nothing` if there are not enough bytes. -}
decode : Decoder a -> Bytes -> Maybe a
decode (Decoder decoder) input =
    Maybe.map Tuple.second (decoder input 0)


{-| -}
unsignedInt8 : Decoder Int
unsignedInt8 =
    Decoder (readInteger 8 False)


{-| -}
signedInt8 : Decoder Int
signedInt8 =
    Decoder (readInteger -8 False)


{-| The bits are negative for signed numbers. -}
readInteger : Int -> Bool -> Bytes -> Int -> Maybe ( Int, Int )
readInteger =
    Elm.Kernel.Bytes.readInteger


readFloat : Int -> Bool -> Bytes -> Int -> Maybe ( Int, Float )
readFloat =
    Elm.Kernel.Bytes.readFloat


{-| -}
signedInt16 : Endianness -> Decoder Int
signedInt16 endianness =
    Decoder (readInteger -16 (endianness == LE))


{-| -}
signedInt32 : Endianness -> Decoder Int
signedInt32 endianness =
    Decoder (readInteger -32 (endianness == LE))


{-| -}
unsignedInt16 : Endianness -> Decoder Int
unsignedInt16 endianness =
    Decoder (readInteger 16 (endianness == LE))


{-| -}
unsignedInt32 : Endianness -> Decoder Int
unsignedInt32 endianness =
    Decoder (readInteger 32 (endianness == LE))


{-| -}
float32 : Endianness -> Decoder Float
float32 endianness =
    Decoder (readFloat 32 (endianness == LE))


{-| -}
float64 : Endianness -> Decoder Float
float64 endianness =
    Decoder (readFloat 64 (endianness == LE))


{-| So many bytes. -}
bytes : Int -> Decoder Bytes
bytes count =
    Decoder (readBytes count)


readBytes : Int -> Bytes -> Int -> Maybe ( Int, Bytes )
readBytes =
    Elm.Kernel.Bytes.readBytes


{-| So many bytes of UTF-8. -}
string : Int -> Decoder String
string count =
    map fromUtf8 (bytes count)


fromUtf8 : Bytes -> String
fromUtf8 =
    Elm.Kernel.Bytes.utf16


{-| -}
succeed : a -> Decoder a
succeed value =
    Decoder (\_ offset -> Just ( offset, value ))


{-| -}
fail : Decoder a
fail =
    Decoder (\_ _ -> Nothing)


{-| -}
andThen : (a -> Decoder b) -> Decoder a -> Decoder b
andThen callback (Decoder decoder) =
    Decoder
        (\input offset ->
            case decoder input offset of
                Just ( after, value ) ->
                    run (callback value) input after

                Nothing ->
                    Nothing
        )


run : Decoder a -> Bytes -> Int -> Maybe ( Int, a )
run (Decoder decoder) input offset =
    decoder input offset


{-| Whether a loop goes on. -}
type Step state a
    = Loop state
    | Done a


{-| -}
loop : state -> (state -> Decoder (Step state a)) -> Decoder a
loop state callback =
    Decoder (repeat callback state)


repeat : (state -> Decoder (Step state a)) -> state -> Bytes -> Int -> Maybe ( Int, a )
repeat callback state input offset =
    case run (callback state) input offset of
        Just ( after, Loop next ) ->
            repeat callback next input after

        Just ( after, Done value ) ->
            Just ( after, value )

        Nothing ->
            Nothing


{-| -}
map : (a -> result) -> Decoder a -> Decoder result
map func (Decoder decodeA) =
    Decoder
        (\input offset ->
            case decodeA input offset of
                Nothing ->
                    Nothing

                Just ( afterA, a ) ->
                    Just ( afterA, func a )
        )


{-| -}
map2 : (a -> b -> result) -> Decoder a -> Decoder b -> Decoder result
map2 func (Decoder decodeA) (Decoder decodeB) =
    Decoder
        (\input offset ->
            case decodeA input offset of
                Nothing ->
                    Nothing

                Just ( afterA, a ) ->
                    case decodeB input afterA of
                        Nothing ->
                            Nothing

                        Just ( afterB, b ) ->
                            Just ( afterB, func a b )
        )


{-| -}
map3 : (a -> b -> c -> result) -> Decoder a -> Decoder b -> Decoder c -> Decoder result
map3 func (Decoder decodeA) (Decoder decodeB) (Decoder decodeC) =
    Decoder
        (\input offset ->
            case decodeA input offset of
                Nothing ->
                    Nothing

                Just ( afterA, a ) ->
                    case decodeB input afterA of
                        Nothing ->
                            Nothing

                        Just ( afterB, b ) ->
                            case decodeC input afterB of
                                Nothing ->
                                    Nothing

                                Just ( afterC, c ) ->
                                    Just ( afterC, func a b c )
        )


{-| -}
map4 : (a -> b -> c -> d -> result) -> Decoder a -> Decoder b -> Decoder c -> Decoder d -> Decoder result
map4 func (Decoder decodeA) (Decoder decodeB) (Decoder decodeC) (Decoder decodeD) =
    Decoder
        (\input offset ->
            case decodeA input offset of
                Nothing ->
                    Nothing

                Just ( afterA, a ) ->
                    case decodeB input afterA of
                        Nothing ->
                            Nothing

                        Just ( afterB, b ) ->
                            case decodeC input afterB of
                                Nothing ->
                                    Nothing

                                Just ( afterC, c ) ->
                                    case decodeD input afterC of
                                        Nothing ->
                                            Nothing

                                        Just ( afterD, d ) ->
                                            Just ( afterD, func a b c d )
        )


{-| -}
map5 : (a -> b -> c -> d -> e -> result) -> Decoder a -> Decoder b -> Decoder c -> Decoder d -> Decoder e -> Decoder result
map5 func (Decoder decodeA) (Decoder decodeB) (Decoder decodeC) (Decoder decodeD) (Decoder decodeE) =
    Decoder
        (\input offset ->
            case decodeA input offset of
                Nothing ->
                    Nothing

                Just ( afterA, a ) ->
                    case decodeB input afterA of
                        Nothing ->
                            Nothing

                        Just ( afterB, b ) ->
                            case decodeC input afterB of
                                Nothing ->
                                    Nothing

                                Just ( afterC, c ) ->
                                    case decodeD input afterC of
                                        Nothing ->
                                            Nothing

                                        Just ( afterD, d ) ->
                                            case decodeE input afterD of
                                                Nothing ->
                                                    Nothing

                                                Just ( afterE, e ) ->
                                                    Just ( afterE, func a b c d e )
        )

