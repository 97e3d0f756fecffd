"""Faults of meaning, which validators pass: a person would stumble over each.

veraPDF has to pass every one of these files, and this audit has to find the fault.
"""

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from audit.html_samples import SPANISH
from audit.pdf_planting import (
    Faults,
    add_element,
    add_field,
    attach,
    describe_links,
    draw,
    font_name,
    fonts,
    rewrite_content,
    rewrite_metadata,
    swap,
    wrap,
)
from audit.pdf_samples import annotations, element, elements

SEMANTIC = Faults()
plants = SEMANTIC.plants


# --- The file as a whole ------------------------------------------------------


@plants("pdf-title")
def _empty_title(pdf: Pdf) -> None:
    rewrite_metadata(pdf, b"Marrow fever", b"")


@plants("pdf-title-in-words")
def _name_after_file(pdf: Pdf) -> None:
    rewrite_metadata(pdf, b"Marrow fever", b"Microsoft Word - fever.docx")


@plants("pdf-title-agrees")
def _give_two_titles(pdf: Pdf) -> None:
    pdf.docinfo["/Title"] = String("Marrow fever, draft")


@plants("pdf-title-heading")
def _name_after_something_else(pdf: Pdf) -> None:
    rewrite_metadata(pdf, b"Marrow fever", b"Broken bones")


@plants("pdf-metadata-language")
def _name_two_languages(pdf: Pdf) -> None:
    rewrite_metadata(
        pdf,
        b"<dc:title>",
        b"<dc:language><rdf:Bag><rdf:li>es</rdf:li></rdf:Bag></dc:language><dc:title>",
    )


@plants("pdf-language-of-parts")
def _speak_russian_as_english(pdf: Pdf) -> None:
    """Let the font's letters be Cyrillic ones."""
    for font in fonts(pdf):
        if "/ToUnicode" in font:
            data = font.ToUnicode.read_bytes()
            for code, letter in ((b"0085", b"0435"), (b"00c4", b"0442")):
                data = _remapped(data, code, letter)
            font.ToUnicode.write(data)


def _remapped(data: bytes, code: bytes, letter: bytes) -> bytes:
    start = data.index(b"<" + code + b">") + len(code) + 2
    begin = data.index(b"<", start)
    end = data.index(b">", begin) + 1
    return data[:begin] + b"<" + letter + b">" + data[end:]


@plants("pdf-language-of-parts")
def _describe_in_arabic(pdf: Pdf) -> None:
    element(pdf, "/Figure").Alt = String("مربع داكن")


@plants("pdf-language-of-texts")
def _say_spanish_as_english(pdf: Pdf) -> None:
    element(pdf, "/P").ActualText = String(SPANISH)


@plants("pdf-abbreviations")
def _spell_out_nothing(pdf: Pdf) -> None:
    element(pdf, "/Span").E = String("")


@plants("pdf-bookmarks")
def _lose_bookmarks(pdf: Pdf) -> None:
    del pdf.Root.Outlines


@plants("pdf-bookmarks-long")
def _grow_without_bookmarks(pdf: Pdf) -> None:
    del pdf.Root.Outlines
    for _ in range(20):
        pdf.add_blank_page()


@plants("pdf-bookmarks-sound")
def _empty_bookmark(pdf: Pdf) -> None:
    pdf.Root.Outlines.First.Title = String(" ")


@plants("pdf-bookmarks-sound")
def _lead_bookmark_nowhere(pdf: Pdf) -> None:
    bookmark = pdf.Root.Outlines.First
    for key in ("/A", "/Dest"):
        if key in bookmark:
            del bookmark[key]


@plants("pdf-bookmarks-apart")
def _lead_bookmarks_to_first_page(pdf: Pdf) -> None:
    """Let a heading stand on a second page, to which no bookmark leads."""
    pdf.add_blank_page()
    page = pdf.pages[1].obj
    page.Contents = pdf.make_stream(b"/H3 <</MCID 0>> BDC EMC")
    page.StructParents, page.Tabs = 60, Name.S
    heading = add_element(pdf, element(pdf, "/Document"), "H3", Pg=page, K=0)
    heading.ActualText = String("More")
    rows = pdf.Root.StructTreeRoot.ParentTree.Nums
    rows.append(60)
    rows.append(Array([heading]))


@plants("pdf-bookmarks-match")
def _name_bookmarks_by_numbers(pdf: Pdf) -> None:
    bookmark = pdf.Root.Outlines.First
    del pdf.Root.Outlines.First
    pdf.Root.Outlines.First = Dictionary(Title=String("1"), Dest=bookmark.Dest)
    pdf.Root.Outlines.First = pdf.make_indirect(pdf.Root.Outlines.First)


@plants("pdf-runs-nothing")
def _run_script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.beep(0)"))


@plants("pdf-runs-nothing")
def _start_program(pdf: Pdf) -> None:
    annotations(pdf)[0].A = Dictionary(S=Name.Launch, F=String("setup.exe"))


@plants("pdf-files-related")
def _attach_unrelated_file(pdf: Pdf) -> None:
    attach(pdf, F="a.txt", UF="a.txt")


@plants("pdf-checked-whole")
def _nest_deeply(pdf: Pdf) -> None:
    above: Object = element(pdf, "/Document")
    for _ in range(150):
        above = add_element(pdf, above, "Sect")


# --- How tags and content hold together ---------------------------------------


@plants("pdf-parent-tree")
def _give_content_another_tag(pdf: Pdf) -> None:
    row = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    row[0] = row[1]


@plants("pdf-content-in-tree")
def _cut_heading_off(pdf: Pdf) -> None:
    document = element(pdf, "/Document")
    document.K = Array([kid for kid in document.K if kid.S != Name.H3])


@plants("pdf-content-found")
def _point_at_nothing(pdf: Pdf) -> None:
    element(pdf, "/H1").K.append(77)


@plants("pdf-content-found")
def _read_content_twice(pdf: Pdf) -> None:
    element(pdf, "/H1").K.insert(0, 0)
    element(pdf, "/H1").Pg = pdf.pages[0].obj


@plants("pdf-marks-sound")
def _use_number_twice(pdf: Pdf) -> None:
    rewrite_content(pdf, b"/MCID 3>>", b"/MCID 1>>")


@plants("pdf-nested-links")
def _put_link_into_link(pdf: Pdf) -> None:
    wrap(pdf, element(pdf, "/Link"), "Link")


@plants("pdf-nested-paragraphs")
def _put_paragraph_into_paragraph(pdf: Pdf) -> None:
    wrap(pdf, element(pdf, "/P"), "P")


@plants("pdf-ids-unique")
def _name_tags_alike(pdf: Pdf) -> None:
    for kind in ("/H2", "/H3"):
        element(pdf, kind).ID = String("signs")


@plants("pdf-id-tree")
def _lose_list_of_identifiers(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot.IDTree


@plants("pdf-document")
def _lose_document(pdf: Pdf) -> None:
    element(pdf, "/Document").S = Name.Div


# --- What is seen ---------------------------------------------------------------


@plants("pdf-contrast")
def _write_in_pale_grey(pdf: Pdf) -> None:
    rewrite_content(pdf, b"0 0 0 rg", b"0.7 g")


@plants("pdf-contrast")
def _write_dark_on_dark(pdf: Pdf) -> None:
    content = pdf.pages[0].obj.Contents
    ground = b"/Artifact BMC q 0 0 0.3 rg 0 0 900 900 re f Q EMC\n"
    content.write(ground + content.read_bytes())


@plants("pdf-text-on-page")
def _crop_page(pdf: Pdf) -> None:
    pdf.pages[0].obj.CropBox = Array([0, 0, 595, 750])


@plants("pdf-text-size")
def _write_very_small(pdf: Pdf) -> None:
    rewrite_content(pdf, b"0.75 0 0 0.75 0 0 cm", b"0.2 0 0 0.2 0 0 cm")


@plants("pdf-reading-order")
def _read_last_heading_first(pdf: Pdf) -> None:
    swap(element(pdf, "/H2"), element(pdf, "/P"))


@plants("pdf-reading-order")
def _read_cells_backwards(pdf: Pdf) -> None:
    first, second = element(pdf, "/TBody").K[0].K
    swap(first, second)


@plants("pdf-reading-order")
def _read_items_backwards(pdf: Pdf) -> None:
    first, second = element(pdf, "/L").K
    swap(first, second)


@plants("pdf-words-left-in")
def _mark_sentence_as_artifact(pdf: Pdf) -> None:
    """Take the sentence before the link out of reading, which has three words then."""
    rewrite_content(pdf, b"/Span\n<</MCID 2>>\nBDC", b"/Artifact\nBMC")
    kids = element(pdf, "/Link").K
    del kids[1]


@plants("pdf-text-there")
def _show_no_text(pdf: Pdf) -> None:
    pdf.pages[0].obj.Contents.write(b"/Artifact BMC 0 0 9 9 re f EMC")


@plants("pdf-font-unicode")
def _lose_what_letter_means(pdf: Pdf) -> None:
    for font in fonts(pdf):
        if "/ToUnicode" in font:
            data = font.ToUnicode.read_bytes()
            font.ToUnicode.write(_remapped(data, b"0038", b"fffd"))


@plants("pdf-running-heads")
def _repeat_tagged_head(pdf: Pdf) -> None:
    """Write the same words at the top of three more pages, as paragraphs."""
    rows = pdf.Root.StructTreeRoot.ParentTree.Nums
    for number in range(10, 13):
        page = pdf.add_blank_page(page_size=(595, 842)).obj
        page.Resources = pdf.pages[0].obj.Resources
        page.StructParents = number
        words = font_name(pdf) + b" 12 Tf 80 820 Td <00380070> Tj"
        page.Contents = pdf.make_stream(b"/P <</MCID 0>> BDC BT " + words + b" ET EMC")
        head = add_element(pdf, element(pdf, "/Document"), "P", Pg=page)
        head.K = Array([0])
        rows.append(number)
        rows.append(Array([head]))


@plants("pdf-leaders")
def _read_dots_out(pdf: Pdf) -> None:
    element(pdf, "/P").ActualText = String("Signs .............. 2")


@plants("pdf-blank-paragraphs")
def _make_space_with_paragraph(pdf: Pdf) -> None:
    add_element(pdf, element(pdf, "/Document"), "P")


@plants("pdf-font-private")
def _give_letter_private_meaning(pdf: Pdf) -> None:
    for font in fonts(pdf):
        if "/ToUnicode" in font:
            data = font.ToUnicode.read_bytes()
            font.ToUnicode.write(_remapped(data, b"0038", b"e001"))


# --- Headings, pictures, tables, lists ---------------------------------------------


@plants("pdf-one-h1")
def _add_title_heading(pdf: Pdf) -> None:
    element(pdf, "/H2").S = Name.H1
    element(pdf, "/H3").S = Name.H2


@plants("pdf-one-h1")
def _lose_headings(pdf: Pdf) -> None:
    for kind in ("/H1", "/H2", "/H3"):
        element(pdf, kind).S = Name.P


@plants("pdf-heading-words")
def _add_empty_heading(pdf: Pdf) -> None:
    add_element(pdf, element(pdf, "/Document"), "H2")


@plants("pdf-heading-length")
def _head_with_a_paragraph(pdf: Pdf) -> None:
    element(pdf, "/H2").ActualText = String("Fever comes and goes. " * 12)


@plants("pdf-heading-marked")
def _tag_heading_as_paragraph(pdf: Pdf) -> None:
    """Let two headings stand out alike, and one of them be no heading any more."""
    content = pdf.pages[0].obj.Contents
    before, *parts = content.read_bytes().split(b"/MCID ")
    for number in (4, 7):
        parts[number] = parts[number].replace(b" 16 Tf", b" 20 Tf")
    content.write(b"/MCID ".join([before, *parts]))
    element(pdf, "/H3").S = Name.P


@plants("pdf-alt-in-words")
def _describe_by_path(pdf: Pdf) -> None:
    element(pdf, "/Figure").Alt = String("My pictures/dark square.PNG")


@plants("pdf-alt-in-words")
def _describe_by_signs(pdf: Pdf) -> None:
    element(pdf, "/Figure").Alt = String("* * *")


@plants("pdf-alt-in-words")
def _describe_by_file_name(pdf: Pdf) -> None:
    element(pdf, "/Figure").Alt = String("IMG_0042.jpg")


@plants("pdf-figure-box")
def _move_figure_off_page(pdf: Pdf) -> None:
    element(pdf, "/Figure").A.BBox = Array([900, 900, 950, 950])


@plants("pdf-figure-box")
def _lose_place_of_figure(pdf: Pdf) -> None:
    del element(pdf, "/Figure").A


@plants("pdf-alt-on-text")
def _describe_text(pdf: Pdf) -> None:
    element(pdf, "/P").Alt = String("A paragraph")


@plants("pdf-actual-text")
def _hide_text(pdf: Pdf) -> None:
    element(pdf, "/P").ActualText = String("")


@plants("pdf-captions")
def _put_caption_into_middle(pdf: Pdf) -> None:
    figure = element(pdf, "/Figure")
    add_element(pdf, figure, "Caption", ActualText=String("A square"))
    add_element(pdf, figure, "Span")


@plants("pdf-table-heads")
def _lose_heads(pdf: Pdf) -> None:
    for cell in [*elements(pdf, "/TH"), *elements(pdf, "/TD")]:
        cell.S = Name.TD
        if "/A" in cell:
            del cell.A


@plants("pdf-scope-known")
def _head_upwards(pdf: Pdf) -> None:
    element(pdf, "/TH").A.Scope = Name.Up


@plants("pdf-scope-fits")
def _head_rows_from_the_top(pdf: Pdf) -> None:
    for head in elements(pdf, "/TH"):
        head.A.Scope = Name.Row


@plants("pdf-head-row")
def _tag_head_as_cell(pdf: Pdf) -> None:
    """Let one of the two header cells be an ordinary one, which no cell names."""
    for cell in elements(pdf, "/TD"):
        del cell.A
    first, second = element(pdf, "/TR").K
    first.A.Scope = Name.Column
    second.S = Name.TD


@plants("pdf-heads-filled")
def _empty_head(pdf: Pdf) -> None:
    second = element(pdf, "/TR").K[1]
    second.K = Array([])


@plants("pdf-table-split")
def _go_on_as_another_table(pdf: Pdf) -> None:
    """Let the page after the first have a table with the same header cells."""
    page = pdf.add_blank_page(page_size=(595, 842)).obj
    split = add_element(pdf, element(pdf, "/Document"), "Table", Pg=page)
    scope = Dictionary(O=Name.Table, Scope=Name.Column)
    for kind, words in (("TH", ("Kind", "Share")), ("TD", ("Grave", "1 in 3"))):
        row = add_element(pdf, split, "TR")
        for word in words:
            cell = add_element(pdf, row, kind, ActualText=String(word))
            cell.A = scope
    swap(split, element(pdf, "/NonStruct"))


@plants("pdf-items-filled")
def _empty_item(pdf: Pdf) -> None:
    item = add_element(pdf, element(pdf, "/L"), "LI")
    add_element(pdf, item, "LBody")


@plants("pdf-list-typed")
def _type_list(pdf: Pdf) -> None:
    for words in ("• Fever", "• Pain"):
        document = element(pdf, "/Document")
        add_element(pdf, document, "P", ActualText=String(words))


@plants("pdf-list-typed")
def _type_numbers(pdf: Pdf) -> None:
    for words in ("1. Rest", "2. Drink"):
        document = element(pdf, "/Document")
        add_element(pdf, document, "P", ActualText=String(words))


@plants("pdf-list-numbering")
def _number_without_saying(pdf: Pdf) -> None:
    element(pdf, "/L").A = Dictionary(O=Name.List, ListNumbering=Name.Disc)
    for number, label in enumerate(elements(pdf, "/Lbl"), start=1):
        label.ActualText = String(f"{number}.")


@plants("pdf-contents-lead")
def _list_contents_without_links(pdf: Pdf) -> None:
    contents = add_element(pdf, element(pdf, "/Document"), "TOC")
    add_element(pdf, contents, "TOCI", ActualText=String("Signs 1"))


# --- Links ----------------------------------------------------------------------------


@plants("pdf-link-in-words")
def _describe_by_address(pdf: Pdf) -> None:
    describe_links(pdf, "https://example.org/fever")


@plants("pdf-link-in-words")
def _describe_by_anchor(pdf: Pdf) -> None:
    annotation = annotations(pdf)[0]
    del annotation.A
    annotation.Dest = String("sec-2")
    describe_links(pdf, "sec-2")


@plants("pdf-link-says-where")
def _call_link_here(pdf: Pdf) -> None:
    element(pdf, "/Link").ActualText = String("Click here")


@plants("pdf-link-complete")
def _lose_link_in_tag(pdf: Pdf) -> None:
    add_element(pdf, element(pdf, "/P"), "Link", ActualText=String("the test page"))


@plants("pdf-link-words")
def _empty_link(pdf: Pdf) -> None:
    kids = element(pdf, "/Link").K
    del kids[1]


@plants("pdf-field-in-words")
def _name_field_by_program(pdf: Pdf) -> None:
    add_field(pdf, "Text Field 3")


@plants("pdf-link-leads")
def _lead_link_nowhere(pdf: Pdf) -> None:
    annotation = annotations(pdf)[0]
    del annotation.A
    annotation.Dest = String("nowhere")


# --- Files for archives ---------------------------------------------------------------


CLAIM = (
    b'<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'
    b' pdfaid:part="2" pdfaid:conformance="A"/></rdf:RDF>'
)


@plants("pdf-archive-colours")
def _claim_archive_without_colours(pdf: Pdf) -> None:
    rewrite_metadata(pdf, b"</rdf:RDF>", CLAIM)


@plants("pdf-archive-metadata")
def _claim_archive_without_description(pdf: Pdf) -> None:
    rewrite_metadata(pdf, b"</rdf:RDF>", CLAIM)


@plants("pdf-archive-annotations")
def _claim_archive_without_printing(pdf: Pdf) -> None:
    rewrite_metadata(pdf, b"</rdf:RDF>", CLAIM)


@plants("pdf-archive-inks")
def _print_with_inks(pdf: Pdf) -> None:
    profile = pdf.make_stream(b"", N=3)
    intent = Dictionary(Type=Name.OutputIntent, DestOutputProfile=profile)
    pdf.Root.OutputIntents = Array([intent])
    rewrite_metadata(pdf, b"</rdf:RDF>", CLAIM)
    draw(pdf, b"/Artifact BMC 0 0 0 1 k EMC")


# --- What only looks right ------------------------------------------------------------


@plants("pdf-alt-in-words")
def _describe_by_camera(pdf: Pdf) -> None:
    element(pdf, "/Figure").Alt = String("DSC00042")


@plants("pdf-alt-in-words")
def _describe_by_other_camera(pdf: Pdf) -> None:
    element(pdf, "/Figure").Alt = String("P1010042 (2)")


@plants("pdf-alt-in-words")
def _describe_by_screen(pdf: Pdf) -> None:
    element(pdf, "/Figure").Alt = String("Screenshot 2026-03-01 at 10.12.44 AM")


@plants("pdf-alt-adds")
def _say_caption_again(pdf: Pdf) -> None:
    figure = element(pdf, "/Figure")
    add_element(pdf, figure, "Caption", ActualText=String("A dark  square."))


@plants("pdf-link-leads")
def _empty_address(pdf: Pdf) -> None:
    annotations(pdf)[0].A.URI = String(" ")


@plants("pdf-lists-nested")
def _move_list_out_of_its_item(pdf: Pdf) -> None:
    wrap(pdf, list(elements(pdf, "/LI"))[1], "L")


@plants("pdf-text-seen")
def _paint_no_letters(pdf: Pdf) -> None:
    rewrite_content(pdf, b"BT", b"BT 3 Tr")


@plants("pdf-text-seen")
def _paint_over_letters(pdf: Pdf) -> None:
    draw(pdf, b"/Artifact BMC 1 1 1 rg 0 0 900 900 re f EMC")
