# Two commands for newcomers: make briefing, make test. The rest is for those who work on hengtu.

PREFIX ?= /usr/local
# Where `make install` puts things while a package is being built.
DESTDIR ?=

HENGTU = .build/release/hengtu
RELEASE = swift build -c release --static-swift-stdlib --product hengtu

.PHONY: briefing test check bench gallery release install clean

# From the example reports to charts and a printed briefing, in output/.
briefing: release
	$(HENGTU) build Examples/hengyang -o output

# The whole suite, and every import held to what Package.swift declares.
test:
	@bin/setup --test
	swift test --explicit-target-dependency-import-check error

# The one command before a commit.
check:
	@bin/setup --test
	bin/check

bench: release
	bin/bench

# The pictures that the README shows; a test says when they are no longer what the code draws.
gallery: release
	bin/gallery

release:
	@bin/setup
	$(RELEASE)

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -m 755 $(HENGTU) "$(DESTDIR)$(PREFIX)/bin/hengtu"
	$(HENGTU) --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/hengtu"
	$(HENGTU) --generate-completion-script zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_hengtu"
	$(HENGTU) --generate-completion-script fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/hengtu.fish"

clean:
	swift package clean
	find output -mindepth 1 -maxdepth 1 ! -name gallery -exec rm -rf {} +
