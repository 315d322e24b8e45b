// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/harsaving.h"

#include "models/platform/deliver.h"
#include "models/platform/harfile.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace exportdesk
{

HarSaving::HarSaving(std::function<QList<Exchange>()> shown, MessageStack &messages, QWidget *window)
    : QObject(window)
    , m_shown(std::move(shown))
    , m_messages(messages)
    , m_window(window)
{
}

void HarSaving::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Save as HAR"), QDir::homePath());
    dialog->setObjectName("activity.harDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("HTTP archive (*.har)")});
    dialog->setDefaultSuffix(u"har"_s);
    dialog->selectFile(u"exportdesk.har"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &HarSaving::save);
    dialog->open();
}

void HarSaving::save(const QString &fileName)
{
    deliver(saveHar(fileName, m_shown()), this,
            [this, fileName](const Outcome<int> &outcome) { showResult(fileName, outcome); });
}

void HarSaving::showResult(const QString &fileName, const Outcome<int> &outcome)
{
    const QString shown = QDir::toNativeSeparators(fileName);
    if (!outcome) {
        m_messages.push(
            new FailureBar([shown] { return tr("%1 could not be written.").arg(shown); }, outcome.failure()), u"har"_s);
        return;
    }
    auto *bar = new MessageBar(MessageBar::Severity::Done,
                               tr("%Ln call(s) saved to %1.", nullptr, outcome.value()).arg(shown));
    bar->setRemedy(
        tr("Tokens and client secrets are masked in the file. Personal data in request and response bodies is not."));
    m_messages.push(bar, u"har"_s);
}

} // namespace exportdesk
