port module SpawnKill exposing (main)

import Process
import Task exposing (Task)


port out : String -> Cmd msg


type Msg
    = Started Process.Id
    | Done String


main : Program () () Msg
main =
    Platform.worker
        { init =
            \_ ->
                ( ()
                , Cmd.batch
                    [ Task.perform Started (Process.spawn (Process.sleep 20 |> Task.andThen (\_ -> Debug.todo "killed before")))
                    , after 60 "end"
                    ]
                )
        , update = update
        , subscriptions = \_ -> Sub.none
        }


after : Float -> String -> Cmd Msg
after time text =
    Task.perform (\_ -> Done text) (Process.sleep time)


update : Msg -> () -> ( (), Cmd Msg )
update msg model =
    case msg of
        Started id ->
            ( model
            , Task.perform (\_ -> Done "killed twice")
                (Process.kill id |> Task.andThen (\_ -> Process.kill id))
            )

        Done text ->
            ( model, out text )
