# make interop: the outdial program against Prism, which comes through npm into build/interop/npm/.

INTEROP_PACKAGES := @stoplight/prism-cli@5.14.2

.PHONY: interop

interop: $(PROGRAM)
	@sh tests/npm.sh $(BUILD)/interop/npm $(INTEROP_PACKAGES); case $$? in \
	  0) sh tests/interop/run.sh $(BUILD) ;; 77) ;; *) exit 1 ;; esac
