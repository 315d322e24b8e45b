// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/droppedfile.h"

#include "models/connections/credentialfile.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace exportdesk
{

std::optional<DroppedFile> readFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return DroppedFile{file.read(credentialFileLimit + 1), QFileInfo(path).fileName()};
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
