{application, nosource, [{modules, [nowhere]}]}.
