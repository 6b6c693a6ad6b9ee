port module MappedEffects exposing (main)

import Random
import Task
import Time


port out : String -> Cmd msg


port inp : (Int -> msg) -> Sub msg


type Msg
    = Inner String Int
    | Outer Msg


main : Program () Int Msg
main =
    Platform.worker
        { init =
            \_ ->
                ( 0
                , Cmd.map Outer
                    (Cmd.batch
                        [ Cmd.map (Inner "task") (Task.perform identity (Task.succeed 1))
                        , Cmd.map Outer (Random.generate (Inner "random") (Random.int 5 5))
                        ]
                    )
                )
        , update = \msg n -> ( n + 1, out (Debug.toString msg) )
        , subscriptions =
            \n ->
                Sub.batch
                    [ Sub.map Outer (Sub.map (Inner "port") (inp negate))
                    , Sub.map (Inner "second") (inp identity)
                    , if n >= 4 && n < 6 then
                        Sub.map (Outer << Inner "tick") (Time.every 15 (\_ -> 0))

                      else
                        Sub.none
                    ]
        }
