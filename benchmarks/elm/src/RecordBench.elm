port module RecordBench exposing (main)

{-| Update a record of eight fields, nested once, in folds over a list of n steps.
Flags: problem size. Result goes out through port `result`.
-}


port result : String -> Cmd msg


main : Program Int () ()
main =
    Platform.worker
        { init = \n -> ( (), result (run n) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


type alias Point =
    { x : Int, y : Int }


type alias Model =
    { position : Point
    , velocity : Point
    , steps : Int
    , bounces : Int
    , seed : Int
    , energy : Float
    , name : String
    , log : List Int
    }


run : Int -> String
run n =
    let
        model =
            List.foldl step start (List.range 1 n)
    in
    String.join " "
        [ String.fromInt model.position.x
        , String.fromInt model.position.y
        , String.fromInt model.steps
        , String.fromInt model.bounces
        , String.fromInt (round model.energy)
        , String.fromInt (List.sum model.log)
        ]


start : Model
start =
    { position = { x = 0, y = 0 }
    , velocity = { x = 3, y = 5 }
    , steps = 0
    , bounces = 0
    , seed = 42
    , energy = 0
    , name = "ball"
    , log = []
    }


step : Int -> Model -> Model
step i model =
    model |> move |> bounce |> count i


move : Model -> Model
move model =
    { model
        | position =
            { x = model.position.x + model.velocity.x
            , y = model.position.y + model.velocity.y
            }
        , seed = modBy 2147483647 (model.seed * 16807)
    }


bounce : Model -> Model
bounce model =
    let
        velocity =
            model.velocity

        position =
            model.position
    in
    if abs position.x > 1000 then
        { model | velocity = { velocity | x = -velocity.x }, bounces = model.bounces + 1 }

    else if abs position.y > 1000 then
        { model | velocity = { velocity | y = -velocity.y }, bounces = model.bounces + 1 }

    else
        model


count : Int -> Model -> Model
count i model =
    { model
        | steps = model.steps + 1
        , energy = model.energy * 0.5 + toFloat (modBy 7 i)
        , log =
            if modBy 1000 i == 0 then
                modBy 97 model.seed :: model.log

            else
                model.log
    }
