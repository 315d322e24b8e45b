// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/requestmarks.h"

#include "models/exports/checktext.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/readtext.h"

#include <QHash>

namespace exportdesk
{

namespace
{

bool partOfPath(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'.' || character == u':'
        || character == u'@';
}

/// The wrong paths, each with the sentence of its check.
QHash<QString, QString> wrongPaths(const ExportComposer &composer)
{
    using Id = RequestCheck::Id;
    QHash<QString, QString> wrong;
    for (const RequestCheck &check : composer.checker().checks()) {
        if (check.id != Id::FieldsUnknown && check.id != Id::EventFieldsUnknown)
            continue;
        const QString sentence = checkText(check);
        for (const QString &path : check.arguments)
            wrong.insert(path, sentence);
    }
    return wrong;
}

/// Marks every occurrence of a wrong path that is not part of a longer one; of very many, the first ones.
void markPaths(const QString &text, const QHash<QString, QString> &wrong, QList<JsonView::Mark> &marks)
{
    constexpr qsizetype most = 50; // as many as are visible at a time
    if (wrong.isEmpty())
        return;
    for (qsizetype at = 0; at < text.size() && marks.size() < most;) {
        qsizetype end = at;
        while (end < text.size() && partOfPath(text.at(end)))
            ++end;
        if (const auto found = wrong.constFind(text.mid(at, end - at)); end > at && found != wrong.cend())
            marks.append({int(at), int(end - at), false, *found});
        at = end + 1;
    }
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
    markPaths(text, wrongPaths(composer), marks);
    return marks;
}

} // namespace exportdesk
