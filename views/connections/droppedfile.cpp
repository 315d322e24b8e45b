// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/droppedfile.h"

#include "models/connections/credentialfile.h"
#include "models/platform/plainfile.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace exportdesk
{

std::optional<DroppedFile> readFile(const QString &path)
{
    const PlainFile file = readPlainFile(path, credentialFileLimit + 1);
    if (!file.problem.isEmpty())
        return {};
    return DroppedFile{file.bytes, QFileInfo(path).fileName()};
}

std::optional<DroppedFile> droppedFile(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        return readFile(urls.first().toLocalFile());
    if (urls.isEmpty() && mime.hasText())
        return DroppedFile{mime.text().toUtf8().left(credentialFileLimit + 1), {}};
    return {};
}

} // namespace exportdesk
