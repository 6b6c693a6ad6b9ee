port module Intervals exposing (main)

import Process
import Task
import Time


port out : String -> Cmd msg


type Msg
    = Tick String
    | Stop


type alias Model =
    { fast : Int, slow : Int, running : Bool }


main : Program () Model Msg
main =
    Platform.worker
        { init = \_ -> ( Model 0 0 True, Task.perform (\_ -> Stop) (Process.sleep 450) )
        , update = update
        , subscriptions =
            \model ->
                if model.running then
                    Sub.batch
                        [ Time.every 20 (\_ -> Tick "fast")
                        , Time.every 100 (\_ -> Tick "slow")
                        , Time.every 20 (\_ -> Tick "fast")
                        ]

                else
                    Sub.none
        }


update : Msg -> Model -> ( Model, Cmd Msg )
update msg model =
    case msg of
        Tick "fast" ->
            ( { model | fast = model.fast + 1 }, Cmd.none )

        Tick _ ->
            ( { model | slow = model.slow + 1 }, Cmd.none )

        Stop ->
            ( { model | running = False }
            , out (Debug.toString ( model.fast > model.slow, model.slow >= 1 && model.slow <= 5, modBy 2 model.fast ))
            )
