// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/failurebar.h"

#include "models/platform/failuretext.h"
#include "models/platform/failuretopic.h"
#include "views/shared/button.h"
#include "views/shared/page.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

FailureBar::FailureBar(std::function<QString()> what, const Failure &failure, QWidget *parent)
    : MessageBar(Severity::Error, what(), parent)
    , m_what(std::move(what))
    , m_failure(failure)
    , m_copy(addButton({}))
    , m_activity(addButton({}))
{
    m_copy->setIcon(Icon::Copy);
    m_activity->setIcon(Icon::Activity);
    m_activity->hide();
    setHelp(u"failures#"_s + failureTopic(m_failure));
    connect(m_activity, &Button::clicked, this, &FailureBar::showActivity);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(supportText()); });
    retranslate();
}

void FailureBar::setFailure(const Failure &failure)
{
    m_failure = failure;
    retranslate();
    m_activity->setVisible(!m_failure.requestId.isEmpty() && page());
    sayAgain();
}

void FailureBar::setRetry(std::function<void()> retry)
{
    if (!m_retry) {
        m_retry = addButton(tr("Try again"));
        m_retry->setIcon(Icon::Refresh);
    }
    m_retry->disconnect(this);
    connect(m_retry, &Button::clicked, this, [retry = std::move(retry)] { retry(); });
}

void FailureBar::retranslate()
{
    setSentence(m_what());
    const QString title = failureTitle(m_failure);
    const QString remedy = failureRemedy(m_failure);
    // Two sentences, in the order the language prefers.
    //: %1 says why, %2 says what to do
    setRemedy(remedy.isEmpty() ? title : tr("%1 %2").arg(title, remedy));
    const bool isOurs = m_failure.code.startsWith("exportdesk:"_L1);
    QStringList words{isOurs ? m_failure.code : QString(), m_failure.detail, failureReference(m_failure)};
    words.removeAll(QString());
    setQuote(words.join(u'\n'));
    m_copy->setText(tr("Copy for support"));
    m_activity->setText(tr("Show in Activity"));
    if (m_retry)
        m_retry->setText(tr("Try again"));
}

/// The page with this bar; none in a dialog, which would cover another page.
Page *FailureBar::page() const
{
    for (QWidget *above = parentWidget(); above; above = above->isWindow() ? nullptr : above->parentWidget()) {
        if (auto *found = qobject_cast<Page *>(above))
            return found;
    }
    return nullptr;
}

void FailureBar::showActivity()
{
    if (Page *on = page())
        Q_EMIT on->activityRequested(u"id:"_s + m_failure.requestId);
}

void FailureBar::showEvent(QShowEvent *event)
{
    MessageBar::showEvent(event);
    m_activity->setVisible(!m_failure.requestId.isEmpty() && page());
}

QString FailureBar::supportText() const
{
    // In English and wire values: support reads it.
    QStringList lines{sentence(), failureTitle(m_failure)};
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(name, value));
    };
    add(u"HTTP"_s, m_failure.httpStatus > 0 ? QString::number(m_failure.httpStatus) : QString());
    add(u"code"_s, m_failure.code);
    add(u"code of the response"_s, m_failure.outerCode);
    add(u"detail"_s, m_failure.detail);
    add(u"x-request-id"_s, m_failure.requestId);
    add(u"sandbox"_s, m_failure.sandbox);
    if (!m_failure.body.isEmpty())
        lines.append(QString::fromUtf8(m_failure.body));
    return lines.join(u'\n');
}

void FailureBar::changeEvent(QEvent *event)
{
    MessageBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace exportdesk
