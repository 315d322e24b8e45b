// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/pages/pages.h"

#include "app/exportdeskctl/pages/bashcompletion.h"
#include "app/exportdeskctl/pages/fishcompletion.h"
#include "app/exportdeskctl/pages/manualpage.h"
#include "app/exportdeskctl/pages/zshcompletion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace exportdesk
{

QString writePages(const CommandOutline &root, const PagesPlan &plan)
{
    const bool isEnglish = plan.language != "de"_L1;
    QList<std::pair<QString, QByteArray>> files{
        {isEnglish ? u"man/man1/exportdeskctl.1"_s : u"man/%1/man1/exportdeskctl.1"_s.arg(plan.language),
         manualPage(root, plan.version, plan.released)}};
    if (isEnglish) {
        files += {u"bash-completion/completions/exportdeskctl"_s, bashCompletion(root)};
        files += {u"zsh/vendor-completions/_exportdeskctl"_s, zshCompletion(root)};
        files += {u"fish/vendor_completions.d/exportdeskctl.fish"_s, fishCompletion(root)};
    }
    for (const auto &[name, content] : files) {
        QFile file(QDir(plan.folder).filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
            return file.fileName() + u": "_s + file.errorString();
    }
    return {};
}

} // namespace exportdesk
