"""Faults that validators of PDF/UA see, too: conditions that machines can tell.

veraPDF and this audit have to refuse every one of these files.
"""

from pikepdf import Array, Dictionary, Name, Pdf, String

from audit.pdf_planting import (
    Faults,
    Planted,
    add_annotation,
    add_element,
    attach,
    draw,
    font_name,
    font_programs,
    fonts,
    rewrite_content,
    rewrite_metadata,
    table,
    wrap,
)
from audit.pdf_samples import (
    annotations,
    element,
    elements,
    in_newer_version,
    locked,
)

SEEN = Faults()
plants = SEEN.plants

SEEN["locked"] = Planted("pdf-open-to-readers", locked)
SEEN["write_newer_version"] = Planted("pdf-version", in_newer_version)


# --- The file as a whole ------------------------------------------------------


@plants("pdf-tagged")
def _mark_as_untagged(pdf: Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


@plants("pdf-tagged")
def _lose_tags(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot


@plants("pdf-not-suspect")
def _mark_as_suspect(pdf: Pdf) -> None:
    pdf.Root.MarkInfo.Suspects = True


@plants("pdf-metadata")
def _lose_metadata(pdf: Pdf) -> None:
    del pdf.Root.Metadata


@plants("pdf-title-shown")
def _hide_title(pdf: Pdf) -> None:
    del pdf.Root.ViewerPreferences.DisplayDocTitle


@plants("pdf-ua-identifier")
def _lose_claim(pdf: Pdf) -> None:
    rewrite_metadata(pdf, b"http://www.aiim.org/pdfua/ns/id/", b"http://example.org/")


@plants("pdf-ua-identifier")
def _claim_under_other_name(pdf: Pdf) -> None:
    rewrite_metadata(pdf, b"pdfuaid", b"access")


@plants("pdf-ua-identifier")
def _claim_other_part(pdf: Pdf) -> None:
    rewrite_metadata(pdf, b'pdfuaid:part="1"', b'pdfuaid:part="7"')


@plants("pdf-language")
def _lose_language(pdf: Pdf) -> None:
    del pdf.Root.Lang


@plants("pdf-language")
def _spoil_language(pdf: Pdf) -> None:
    pdf.Root.Lang = String("English (US)")


@plants("pdf-language-tags")
def _spoil_language_of_part(pdf: Pdf) -> None:
    element(pdf, "/P").Lang = String("español")


@plants("pdf-form-static")
def _add_dynamic_form(pdf: Pdf) -> None:
    form = pdf.make_stream(
        b"<config><acrobat><acrobat7><dynamicRender>required</dynamicRender>"
        b"</acrobat7></acrobat></config>"
    )
    pdf.Root.AcroForm = Dictionary(
        Fields=Array([]), XFA=Array([String("config"), form])
    )


@plants("pdf-layers")
def _add_nameless_layers(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("A layer")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary())


@plants("pdf-layers")
def _let_layers_switch(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("A layer")))
    settings = Dictionary(Name=String("All"), AS=Array([]))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=settings)


@plants("pdf-files-named")
def _attach_nameless_file(pdf: Pdf) -> None:
    attach(pdf, F="a.txt", AFRelationship="x")


# --- How tags and content hold together ---------------------------------------


@plants("pdf-standard-types")
def _invent_type(pdf: Pdf) -> None:
    element(pdf, "/P").S = Name.Musing


@plants("pdf-role-map")
def _map_in_ring(pdf: Pdf) -> None:
    element(pdf, "/P").S = Name.Here
    pdf.Root.StructTreeRoot.RoleMap = Dictionary(Here=Name.There, There=Name.Here)


@plants("pdf-role-map")
def _remap_standard_type(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.RoleMap = Dictionary(P=Name.Span)


@plants("pdf-parent-tree")
def _lose_parent(pdf: Pdf) -> None:
    del element(pdf, "/P").P


@plants("pdf-content-tagged")
def _lose_parent_tree(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot.ParentTree


@plants("pdf-content-tagged")
def _show_untagged_text(pdf: Pdf) -> None:
    draw(pdf, b"BT " + font_name(pdf) + b" 12 Tf 80 80 Td <00380070> Tj ET")


@plants("pdf-content-tagged")
def _draw_untagged(pdf: Pdf) -> None:
    draw(pdf, b"80 80 20 20 re f")


@plants("pdf-content-tagged")
def _tag_with_nothing(pdf: Pdf) -> None:
    rewrite_content(pdf, b"/MCID 3>>", b"/MCID 99>>")


@plants("pdf-artifacts-apart")
def _put_artifact_into_text(pdf: Pdf) -> None:
    begin = b"<</MCID 1>>\nBDC"
    rewrite_content(pdf, begin, begin + b" /Artifact BMC EMC")


@plants("pdf-artifacts-apart")
def _put_text_into_artifact(pdf: Pdf) -> None:
    content = pdf.pages[0].obj.Contents
    content.write(b"/Artifact BMC " + content.read_bytes() + b" EMC")


# --- Headings, pictures, notes --------------------------------------------------


@plants("pdf-heading-order")
def _skip_level(pdf: Pdf) -> None:
    element(pdf, "/H2").S = Name.H4


@plants("pdf-heading-kinds")
def _mix_headings(pdf: Pdf) -> None:
    element(pdf, "/H3").S = Name.H


@plants("pdf-figure-alt")
def _lose_alternative(pdf: Pdf) -> None:
    del element(pdf, "/Figure").Alt


@plants("pdf-figure-alt")
def _add_silent_formula(pdf: Pdf) -> None:
    element(pdf, "/Figure").S = Name.Formula
    del element(pdf, "/Formula").Alt


@plants("pdf-notes")
def _add_nameless_note(pdf: Pdf) -> None:
    element(pdf, "/P").S = Name.Note


@plants("pdf-notes")
def _name_notes_alike(pdf: Pdf) -> None:
    for text in ("One", "Two"):
        document = element(pdf, "/Document")
        add_element(pdf, document, "Note", ID=String("n"), ActualText=String(text))


# --- Tables and lists -----------------------------------------------------------


@plants("pdf-head-scope")
def lose_scope(pdf: Pdf) -> None:
    """Take away what header cells head, and the heads that cells name."""
    for cell in [*elements(pdf, "/TH"), *elements(pdf, "/TD")]:
        if "/A" in cell:
            del cell.A


@plants("pdf-head-scope")
def _lose_head_of_one_cell(pdf: Pdf) -> None:
    del element(pdf, "/TD").A


@plants("pdf-heads-found")
def _name_unknown_head(pdf: Pdf) -> None:
    for cell in elements(pdf, "/TD"):
        cell.A = Dictionary(O=Name.Table, Headers=Array([String("nobody")]))


@plants("pdf-table-structure")
def _put_paragraph_into_table(pdf: Pdf) -> None:
    add_element(pdf, table(pdf), "P")


@plants("pdf-table-structure")
def _put_paragraph_into_row(pdf: Pdf) -> None:
    add_element(pdf, element(pdf, "/TR"), "P")


@plants("pdf-table-structure")
def _lose_table_body(pdf: Pdf) -> None:
    body = element(pdf, "/TBody")
    row = body.K[0]
    row.P = table(pdf)
    table(pdf).K = Array([*(kid for kid in table(pdf).K if Name.TBody != kid.S), row])


@plants("pdf-table-structure")
def _give_table_two_heads(pdf: Pdf) -> None:
    add_element(pdf, table(pdf), "THead")


@plants("pdf-table-structure")
def _put_cell_outside(pdf: Pdf) -> None:
    element(pdf, "/P").S = Name.TD


@plants("pdf-table-regular")
def _lose_cell(pdf: Pdf) -> None:
    row = element(pdf, "/TBody").K[0]
    row.K = Array([row.K[0]])


@plants("pdf-table-regular")
def _widen_cell(pdf: Pdf) -> None:
    element(pdf, "/TD").A = Dictionary(O=Name.Table, ColSpan=3)


@plants("pdf-captions")
def _add_second_caption(pdf: Pdf) -> None:
    for _ in range(2):
        add_element(pdf, table(pdf), "Caption", ActualText=String("Kinds"))


@plants("pdf-list-structure")
def _lose_list_bodies(pdf: Pdf) -> None:
    for body in list(elements(pdf, "/LBody")):
        body.S = Name.P


@plants("pdf-list-structure")
def _put_paragraph_into_list(pdf: Pdf) -> None:
    add_element(pdf, element(pdf, "/L"), "P", ActualText=String("Fever"))


@plants("pdf-list-structure")
def _put_item_outside(pdf: Pdf) -> None:
    element(pdf, "/L").S = Name.Div


@plants("pdf-contents-structure")
def _put_paragraph_into_contents(pdf: Pdf) -> None:
    wrap(pdf, element(pdf, "/P"), "TOC")


@plants("pdf-contents-structure")
def _put_entry_outside(pdf: Pdf) -> None:
    wrap(pdf, element(pdf, "/P"), "TOCI")


# --- Links, fields and notes on pages ---------------------------------------------


@plants("pdf-link-described")
def _lose_descriptions(pdf: Pdf) -> None:
    for annotation in annotations(pdf):
        del annotation.Contents


@plants("pdf-link-tagged")
def _tag_link_as_text(pdf: Pdf) -> None:
    element(pdf, "/Link").S = Name.Span


@plants("pdf-link-tagged")
def _lose_way_to_link_tag(pdf: Pdf) -> None:
    for annotation in annotations(pdf):
        del annotation.StructParent


@plants("pdf-tab-order")
def _lose_tab_order(pdf: Pdf) -> None:
    del pdf.pages[0].obj.Tabs


@plants("pdf-tab-order")
def _tab_by_rows(pdf: Pdf) -> None:
    pdf.pages[0].obj.Tabs = Name.R


@plants("pdf-field-named")
def _add_nameless_field(pdf: Pdf) -> None:
    field = add_annotation(pdf, "Widget", FT=Name.Tx, T=String("field1"))
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))


@plants("pdf-form-tag")
def _tag_nothing_as_form(pdf: Pdf) -> None:
    add_element(pdf, element(pdf, "/Document"), "Form", ActualText=String("Dose"))


@plants("pdf-field-tagged")
def _add_untagged_field(pdf: Pdf) -> None:
    field = add_annotation(
        pdf, "Widget", FT=Name.Tx, T=String("field1"), TU=String("Dose")
    )
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))


@plants("pdf-annotation-described")
def _add_silent_note(pdf: Pdf) -> None:
    add_annotation(pdf, "Text")


@plants("pdf-annotation-tagged")
def _add_untagged_note(pdf: Pdf) -> None:
    add_annotation(pdf, "Text", Contents=String("Ask about the dose"))


@plants("pdf-printer-marks")
def _add_trap_network(pdf: Pdf) -> None:
    add_annotation(pdf, "TrapNet", Contents=String("A network"))


@plants("pdf-media")
def _add_silent_film(pdf: Pdf) -> None:
    clip = Dictionary(Type=Name.MediaClip, S=Name.MCD, CT=String("video/mp4"))
    clip.D = Dictionary(Type=Name.Filespec, F=String("a.mp4"), UF=String("a.mp4"))
    rendition = Dictionary(Type=Name.Rendition, S=Name.MR, C=pdf.make_indirect(clip))
    action = Dictionary(S=Name.Rendition, OP=0, R=pdf.make_indirect(rendition))
    film = add_annotation(pdf, "Screen", Contents=String("A film"), A=action)
    action.AN = film


@plants("pdf-reference-forms")
def _take_from_another_file(pdf: Pdf) -> None:
    form = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form)
    form.BBox = Array([0, 0, 9, 9])
    form.Ref = Dictionary(F=String("other.pdf"), Page=0)
    pdf.pages[0].obj.Resources.XObject = Dictionary(Foreign=form)
    draw(pdf, b"/Artifact BMC /Foreign Do EMC")


# --- Fonts --------------------------------------------------------------------------


@plants("pdf-font-embedded")
def _lose_font_file(pdf: Pdf) -> None:
    for value in pdf.objects:
        for key in ("/FontFile", "/FontFile2", "/FontFile3"):
            if isinstance(value, Dictionary) and key in value:
                del value[key]


@plants("pdf-font-unicode")
def _lose_characters(pdf: Pdf) -> None:
    for font in fonts(pdf):
        if "/ToUnicode" in font:
            del font.ToUnicode


@plants("pdf-font-unicode")
def _lose_one_character(pdf: Pdf) -> None:
    for font in fonts(pdf):
        if "/ToUnicode" in font:
            data = font.ToUnicode.read_bytes()
            assert b"<0038>" in data
            font.ToUnicode.write(data.replace(b"<0038>", b"<fff0>"))


@plants("pdf-font-unicode")
def _lead_to_no_real_character(pdf: Pdf) -> None:
    for font in fonts(pdf):
        if "/ToUnicode" in font:
            data = font.ToUnicode.read_bytes()
            font.ToUnicode.write(data.replace(b"<004d>", b"<fffe>"))


@plants("pdf-font-missing-glyph")
def _show_missing_glyph(pdf: Pdf) -> None:
    rewrite_content(pdf, b"<0038>", b"<0000>")


@plants("pdf-font-glyphs")
def _lose_map_to_glyphs(pdf: Pdf) -> None:
    for program in font_programs(pdf):
        del program.CIDToGIDMap


@plants("pdf-font-glyphs")
def _tell_wrong_widths(pdf: Pdf) -> None:
    for program in font_programs(pdf):
        program.W = Array([0, 1000, 333])
