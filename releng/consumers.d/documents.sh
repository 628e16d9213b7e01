# Reports: a browser with and without script, PDF tools, a Markdown renderer, an office suite.
page=$releng/consumers.d/documents_page.py
for case in sample nasty; do
	for language in en ja; do
		for format in html pdf markdown docx; do
			exported "${!case}" "$format" "$case-$language.$format" --option "language=$language"
		done
		check "the page of the $case case ($language) is whole, closes what it opens, and leads nowhere by itself" python3 "$page" "$work/$case-$language.html"
	done
done

browse() { # FILE [ARGUMENT...]: prints the page as the browser has it, complains when it says or loads anything
	local file=$1 home
	shift
	home=$(mktemp -d "$work/browser.XXXXXX")
	timeout 120 chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
		--disable-extensions --user-data-dir="$home" --enable-logging=stderr --log-net-log="$home/net.json" --window-size=1280,900 "$@" \
		--dump-dom "file://$file" >"$home/dom" 2>"$home/said" || return 1
	if grep -a "CONSOLE" "$home/said"; then
		return 1
	fi
	if grep -aoE '"url":"(https?|wss?|ftp)://[^"]*(example|attack\.mitre)[^"]*"' "$home/net.json"; then
		return 1
	fi
	cat "$home/dom"
}
scripted() { # not by a pipe: grep would end before all is written to it, which counts as a failure
	local dom
	dom=$(browse "$1") && grep -q '<svg class="graph"[^>]*tabindex="0"' <<<"$dom"
}
unscripted() { # the same page whose policy allows no script: Chromium's own switch breaks its headless mode
	local home dom
	home=$(mktemp -d "$work/browser.XXXXXX")
	sed "s/script-src '[^']*'; //" "$1" >"$home/page.html"
	dom=$(timeout 120 chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --user-data-dir="$home" \
		--dump-dom "file://$home/page.html" 2>"$home/said") || return 1
	grep -q 'class="controls" hidden' <<<"$dom" && grep -q 'Operation Sharpshooter' <<<"$dom" && grep -q '米国、スイス、イスラエルの通信事業者' <<<"$dom" &&
		! grep -q 'tabindex="0"><defs' <<<"$dom"
}
if want chromium chromium; then
	for language in en ja; do
		check "the page ($language) works in Chromium with script: nothing on the console, nothing from the network" scripted "$work/sample-$language.html"
		check "the page ($language) is whole without script" unscripted "$work/sample-$language.html"
	done
	quiet() { browse "$1" >/dev/null; }
	check "the page of the nasty case says nothing on the console and loads nothing" quiet "$work/nasty-en.html"
else
	skip "pages in Chromium" "there is no chromium"
fi

if want pdftotext poppler-utils; then
	says() { # FILE WORDS
		pdftotext -enc UTF-8 "$1" - | tr -d ' \n\f' | grep -qF "$(printf '%s' "$2" | tr -d ' ')" || { echo "«$2» can't be found"; return 1; }
	}
	embedded() { pdffonts "$1" | awk 'NR > 2 { count++; if ($(NF-4) != "yes" || $(NF-2) != "yes") exit 1 } END { exit count < 1 }'; }
	for language in en ja; do
		check "all fonts of the PDF ($language) are embedded, with the way back to characters" embedded "$work/sample-$language.pdf"
		check "English facts are found in the PDF ($language)" says "$work/sample-$language.pdf" "Operation Sharpshooter"
		check "a Japanese sentence is found in the PDF ($language)" says "$work/sample-$language.pdf" "米国、スイス、イスラエルの通信事業者"
	done
	tagged() { pdfinfo "$1" | grep -q '^Tagged: *yes'; }
	check "the PDF is tagged" tagged "$work/sample-en.pdf"
	drawn() { pdftoppm -r 40 -png "$1" "$work/drawn" 2>&1 | grep . && return 1; ls "$work"/drawn*.png >/dev/null; }
	check "the PDF of the nasty case is drawn without a complaint" drawn "$work/nasty-ja.pdf"
else
	skip "PDF" "there is no pdftotext"
fi

if want cmark-gfm cmark-gfm; then
	for case in sample nasty; do
		rendered() {
			cmark-gfm --unsafe -e table -e strikethrough -e autolink "$work/$case-en.markdown" >"$work/$case.rendered" &&
				grep -q '<table>' "$work/$case.rendered" && python3 "$page" --rendered "$work/$case.rendered"
		}
		check "the Markdown of the $case case renders with tables and places, and nothing else became markup" rendered
	done
else
	skip "Markdown" "there is no cmark-gfm"
fi

if want soffice libreoffice-writer-nogui large; then
	office() { # NAME
		timeout 300 soffice -env:UserInstallation="file://$work/office" --headless --convert-to pdf --outdir "$work/office-pdf" "$work/$1.docx" &&
			pdftotext -enc UTF-8 "$work/office-pdf/$1.pdf" - | tr -d ' \n\f' | grep -qF "$2"
	}
	check "LibreOffice opens the Word file (en)" office sample-en "OperationSharpshooter"
	check "LibreOffice opens the Word file (ja)" office sample-ja "主な判断"
	check "LibreOffice opens the Word file of the nasty case" office nasty-en "kettle-test[.]example"
else
	skip "Word" "there is no LibreOffice; releng/consumers --all installs it"
fi
