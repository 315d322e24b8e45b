#include "views/exports/requestmarks.h"

#include "models/exports/checktext.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/readtext.h"

namespace exportdesk
{

namespace
{

bool partOfPath(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'.' || character == u':'
        || character == u'@';
}

/// All places where \a path stands as a whole path, not as a part of a longer one.
QList<qsizetype> places(const QString &text, const QString &path)
{
    QList<qsizetype> found;
    for (qsizetype at = text.indexOf(path); at >= 0 && !path.isEmpty(); at = text.indexOf(path, at + path.size())) {
        const qsizetype end = at + path.size();
        const bool whole
            = (at == 0 || !partOfPath(text.at(at - 1))) && (end == text.size() || !partOfPath(text.at(end)));
        if (whole)
            found += at;
    }
    return found;
}

} // namespace

QList<JsonView::Mark> requestMarks(const QString &text, const ExportComposer &composer)
{
    if (const std::optional<ParseError> &error = composer.parseError())
        return {{int(error->position), std::max(1, int(error->found.size())), true, parseErrorText(*error)}};
    QList<JsonView::Mark> marks;
    for (const ReadNote &note : composer.notes())
        if (note.position >= 0 && note.position < text.size())
            marks.append({int(note.position), 0, false, readNoteText(note)});
    using Id = RequestCheck::Id;
    for (const RequestCheck &check : composer.checks()) {
        if (check.id != Id::FieldsUnknown && check.id != Id::EventFieldsUnknown)
            continue;
        for (const QString &path : check.arguments)
            for (const qsizetype at : places(text, path))
                marks.append({int(at), int(path.size()), false, checkText(check)});
    }
    return marks;
}

} // namespace exportdesk
