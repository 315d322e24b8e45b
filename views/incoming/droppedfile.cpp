// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incoming/droppedfile.h"

#include "models/platform/plainfile.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace exportdesk
{

std::optional<DroppedFile> readFile(const QString &path)
{
    const PlainFile file = readPlainFile(path, droppedFileLimit + 1);
    if (!file.problem.isEmpty())
        return {};
    return DroppedFile{file.bytes, QFileInfo(path).fileName()};
}

QList<DroppedFile> droppedFiles(const QMimeData &mime)
{
    if (!mime.hasUrls())
        return mime.hasText() ? QList{DroppedFile{mime.text().toUtf8().left(droppedFileLimit + 1), {}}}
                              : QList<DroppedFile>();
    QList<DroppedFile> files;
    for (const QUrl &url : mime.urls()) {
        if (const auto file = url.isLocalFile() ? readFile(url.toLocalFile()) : std::nullopt)
            files += *file;
        else if (!url.isLocalFile() && mime.urls().size() == 1) // a link out of a browser
            files += DroppedFile{url.toEncoded(), {}};
    }
    return files;
}

std::optional<DroppedFile> droppedFile(const QMimeData &mime)
{
    const QList<DroppedFile> files = droppedFiles(mime);
    return files.size() == 1 && mime.urls().size() <= 1 ? std::optional(files.first()) : std::nullopt;
}

} // namespace exportdesk
