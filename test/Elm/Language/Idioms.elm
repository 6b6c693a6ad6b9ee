port module Idioms exposing (main)

import Dict exposing (Dict)
import Json.Decode as Decode exposing (Decoder)
import Json.Encode as Encode
import Task


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


type alias WithId r =
    { r | id : Int }


type alias Shared r =
    { r | token : String, log : List String }


type alias Model =
    { page : Page, shared : Shared {}, users : Dict Int (WithId { name : String }) }


type Page
    = Home
    | User Int
    | NotFound


type Msg
    = Go Page
    | Rename Int String
    | Logged (Result String ())


type Validated
    = Validated


type Unvalidated
    = Unvalidated


type Form state
    = Form { text : String, length : Int }


fresh : String -> Form Unvalidated
fresh text =
    Form { text = text, length = String.length text }


validate : Form Unvalidated -> Result String (Form Validated)
validate (Form form) =
    if form.length > 3 then
        Ok (Form form)

    else
        Err ("too short: " ++ form.text)


submit : Form Validated -> String
submit (Form { text }) =
    String.toUpper text


logIt : String -> Shared r -> Shared r
logIt line shared =
    { shared | log = line :: shared.log }


update : Msg -> Model -> ( Model, Cmd Msg )
update msg ({ shared } as model) =
    case msg of
        Go page ->
            ( { model | page = page, shared = logIt "go" shared }, Cmd.none )

        Rename id name ->
            let
                rename user =
                    { user | name = name }
            in
            ( { model | users = Dict.update id (Maybe.map rename) model.users }, Task.attempt Logged (Task.succeed ()) )

        Logged (Ok ()) ->
            ( { model | shared = logIt "ok" shared }, Cmd.none )

        Logged (Err why) ->
            ( { model | shared = logIt why shared }, Cmd.none )


start : Model
start =
    { page = Home, shared = { token = "t", log = [] }, users = Dict.fromList [ ( 1, { id = 1, name = "one" } ), ( 2, { name = "two", id = 2 } ) ] }


type alias Person =
    { name : String, age : Maybe Int, tags : List String }


person : Decoder Person
person =
    Decode.map3 Person
        (Decode.field "name" Decode.string)
        (Decode.maybe (Decode.field "age" Decode.int))
        (Decode.oneOf [ Decode.field "tags" (Decode.list Decode.string), Decode.succeed [] ])


type Tree
    = Tree Int (List Tree)


tree : Decoder Tree
tree =
    Decode.map2 Tree
        (Decode.field "value" Decode.int)
        (Decode.field "kids" (Decode.list (Decode.lazy (\_ -> tree))))


encodeTree : Tree -> Encode.Value
encodeTree (Tree value kids) =
    Encode.object [ ( "value", Encode.int value ), ( "kids", Encode.list encodeTree kids ) ]


type Parser a
    = Parser (List Char -> Maybe ( a, List Char ))


run (Parser p) text =
    Maybe.map Tuple.first (p (String.toList text))


succeed a =
    Parser (\s -> Just ( a, s ))


andThen : (a -> Parser b) -> Parser a -> Parser b
andThen f (Parser p) =
    Parser
        (\s ->
            p s
                |> Maybe.andThen
                    (\( a, rest ) ->
                        let
                            (Parser q) =
                                f a
                        in
                        q rest
                    )
        )


map f p =
    andThen (f >> succeed) p


satisfy ok =
    Parser
        (\s ->
            case s of
                c :: rest ->
                    if ok c then
                        Just ( c, rest )

                    else
                        Nothing

                [] ->
                    Nothing
        )


orElse (Parser q) (Parser p) =
    Parser
        (\s ->
            case p s of
                Nothing ->
                    q s

                found ->
                    found
        )


many p =
    orElse (succeed []) (andThen (\x -> map ((::) x) (many p)) p)


number =
    satisfy Char.isDigit |> many |> map (String.fromList >> String.toInt >> Maybe.withDefault -1)


sumOf =
    number |> andThen (\a -> satisfy ((==) '+') |> andThen (\_ -> number) |> map (\b -> a + b))


curry f a b =
    f ( a, b )


flip f b a =
    f a b


point =
    { x = 3, y = { z = -4 } }


absurd : Never -> a
absurd x =
    never x


results : List String
results =
    [ case validate (fresh "abcd") of
        Ok form ->
            submit form

        Err why ->
            why
    , validate (fresh "ab") |> Result.map submit |> Result.withDefault "short"
    , [ Go (User 2), Rename 2 "zwei", Logged (Err "why"), Logged (Ok ()), Go NotFound ]
        |> List.foldl (\msg model -> update msg model |> Tuple.first) start
        |> Debug.toString
    , Debug.toString (Decode.decodeString (Decode.list person) "[{\"name\":\"a\",\"age\":3},{\"name\":\"b\",\"tags\":[\"x\"]}]")
    , Decode.decodeString tree "{\"value\":1,\"kids\":[{\"value\":2,\"kids\":[]}]}" |> Result.map (encodeTree >> Encode.encode 0) |> Result.withDefault "bad"
    , Debug.toString ( run sumOf "12+30", run sumOf "12-30", run number "7" )
    , Debug.toString (curry (\( a, b ) -> a - b) 5 3 + flip (-) 1 10)
    , Debug.toString ( (.y >> .z) point, ( -point.x, point.x - point.y.z ), negate -point.y.z )
    , Debug.toString (List.map (\{ x } -> x) [ { x = 1 } ] |> List.map ((+) -1))
    , toFloat 7 / 2 |> round |> String.fromInt
    , if compare 1 2 == LT && not (1 > 2) || False then
        "lt"

      else if (\_ -> True) () then
        "?"

      else
        "no"
    , let
        f =
            \x -> \y z -> x ++ y ++ z

        g =
            f "a" "b"
      in
      g "c"
    , Debug.toString (Result.mapError absurd (Ok 1))
    , Debug.toString [ Just identity |> Maybe.map (\id -> id 3), Nothing ]
    , Debug.toString <| List.indexedMap Tuple.pair <| String.split "," "a,b"
    ]
