port module ErrorValues exposing (main)

import Json.Decode as D exposing (Decoder)
import Json.Encode as E


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


t : Int -> a -> String
t label it =
    String.fromInt label ++ ": " ++ Debug.toString it


problem : Decoder a -> String -> Maybe D.Error
problem decoder text =
    case D.decodeString decoder text of
        Ok _ ->
            Nothing

        Err error ->
            Just error


shape : D.Error -> String
shape error =
    case error of
        D.Field name inner ->
            "field " ++ name ++ " > " ++ shape inner

        D.Index index inner ->
            "index " ++ String.fromInt index ++ " > " ++ shape inner

        D.OneOf errors ->
            "one of (" ++ String.join ", " (List.map shape errors) ++ ")"

        D.Failure message value ->
            message ++ " in " ++ E.encode 0 value


go : Decoder a -> String -> String
go decoder text =
    Maybe.withDefault "fine" (Maybe.map shape (problem decoder text))


results : List String
results =
    [ t 1 (go D.int "1")
    , t 2 (go D.int "true")
    , t 3 (go (D.field "a" D.int) "{\"a\":null}")
    , t 4 (go (D.field "a" D.int) "null")
    , t 5 (go (D.list (D.field "x" D.string)) "[{\"x\":\"\"},{\"x\":[]}]")
    , t 6 (go (D.oneOf [ D.int, D.index 0 D.int ]) "[\"a\"]")
    , t 7 (go (D.keyValuePairs D.bool) "{\"k\":1}")
    , t 8 (go (D.dict D.bool) "1")
    , t 9 (go (D.index 5 D.int) "[0]")
    , t 10 (go (D.index 0 D.int) "{}")
    , t 11 (go (D.array D.int) "2")
    , t 12 (go (D.oneOrMore (::) D.int) "[]")
    , t 13 (go (D.at [ "a", "b" ] (D.fail "no")) "{\"a\":{\"b\":0}}")
    , t 14 (String.left 24 (go D.int "nope"))
    , t 15 (D.errorToString (D.Field "x1" (D.Field "2" (D.Field "" (D.Failure "m" (E.int 1))))))
    , t 16 (D.errorToString (D.Field "a" (D.OneOf [])))
    ]
