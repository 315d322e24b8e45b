// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusline.h"

#include "models/platform/clock.h"
#include "views/shared/announcer.h"
#include "views/shared/button.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/linkbutton.h"
#include "views/shared/paint.h"
#include "views/window/noticelist.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

/// The dot in front; its words say the same.
class StatusLine::Dot final : public QWidget
{
public:
    explicit Dot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(8, 8);
    }
    void setToken(Token token)
    {
        m_token = token;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(painter, rect(), 4, Theme::of(this).color(m_token));
    }

private:
    Token m_token = Token::Border;
};

namespace
{

/// A small picture of a status.
class Sign final : public QWidget
{
public:
    explicit Sign(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(14, 14);
    }
    void setStatus(Status status)
    {
        m_status = status;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const StatusLook look = statusLook(m_status);
        QPainter painter(this);
        paintIcon(painter, rect(), look.icon, Theme::of(this).color(look.iconToken), 14);
    }

private:
    Status m_status = Status::Info;
};

/// Usual answers take less, also those of a slow platform.
constexpr std::chrono::milliseconds longWait = 10s;

Token dotToken(StatusFacts::Health health)
{
    switch (health) {
    case StatusFacts::Health::NotConnected:
        return Token::Border;
    case StatusFacts::Health::Fresh:
        return Token::Ok;
    case StatusFacts::Health::Slowed:
        return Token::Warn;
    case StatusFacts::Health::Offline:
        return Token::Err;
    }
    Q_UNREACHABLE();
}

QString span(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms / 1000);
    if (seconds < 60)
        return StatusLine::tr("%1\u00a0s").arg(seconds);
    if (seconds < 3600)
        return StatusLine::tr("%1\u00a0min").arg(seconds / 60);
    return StatusLine::tr("%1\u00a0h").arg(seconds / 3600);
}

} // namespace

StatusLine::StatusLine(const Clock &clock, NoticeList &notices, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_notices(notices)
    , m_dot(new Dot(this))
    , m_fresh(new ElidedLabel(Theme::Role::Small, Token::Text2, this))
    , m_refresh(new Button(Icon::Refresh, Button::Kind::Flat, this))
    , m_page(new ElidedLabel(Theme::Role::Small, Token::Text2, this))
    , m_sign(new Sign(this))
    , m_notice(new ElidedLabel(Theme::Role::Small, Token::Text, this))
    , m_link(new LinkButton(this))
    , m_more(new LinkButton(this))
{
    m_notice->setObjectName(u"status.notice"_s);
    m_link->setObjectName(u"status.notice.link"_s);
    m_more->setObjectName(u"status.notice.more"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0); // the line at the top is painted over them
    layout->setSpacing(8);
    layout->addWidget(m_dot);
    layout->addSpacing(8);
    layout->addWidget(m_fresh);
    layout->addWidget(m_refresh);
    layout->addSpacing(8);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_sign);
    layout->addWidget(m_notice);
    layout->addWidget(m_link);
    layout->addWidget(m_more);
    m_fresh->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_refresh->setIconOnly(true);
    m_refresh->setLeastHeight(24);
    m_notice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (LinkButton *link : {m_link, m_more})
        link->setFont(Theme::of(this).font(Theme::Role::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fitHeight();
    connect(m_refresh, &Button::clicked, this, &StatusLine::refreshRequested);
    connect(m_link, &LinkButton::clicked, this, [this] {
        if (!m_notices.notices().isEmpty())
            m_notices.activate(m_notices.notices().first().id);
    });
    connect(m_more, &LinkButton::clicked, &notices, &NoticeList::turn);
    connect(&notices, &NoticeList::changed, this, &StatusLine::updateNotice);
    connect(&Theme::of(this), &Theme::changed, this, [this] {
        for (LinkButton *link : {m_link, m_more})
            link->setFont(Theme::of(this).font(Theme::Role::Small));
        fitHeight();
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StatusLine::updateFreshness);
    m_second.start();
    updateFreshness();
    updateNotice();
}

/// Whatever is shown in it, so that it does not jump.
void StatusLine::fitHeight()
{
    setMinimumHeight(std::max(24, m_refresh->sizeHint().height()));
}

void StatusLine::setFacts(const StatusFacts &facts)
{
    if (facts.requests == 0)
        m_askedMs = -1;
    else if (m_facts.requests == 0 || facts.jobsRead != m_facts.jobsRead || facts.updatedAtMs != m_facts.updatedAtMs)
        m_askedMs = m_clock.nowMs();
    m_facts = facts;
    updateFreshness();
}

/// Where somebody types into a search, the number of hits is what a screen reader waits for.
void StatusLine::setPageText(const QString &text)
{
    if (text != m_page->text() && qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        Announcer::say(this, text);
    m_page->setText(text);
}

QString StatusLine::freshness() const
{
    return m_fresh->text();
}

void StatusLine::updateFreshness()
{
    // Each fact is a whole phrase; the dots separate them in every language.
    QStringList parts;
    const qint64 now = m_clock.nowMs();
    const qint64 waitingMs = m_askedMs < 0 ? 0 : now - m_askedMs;
    const bool isSilent = waitingMs >= longWait.count();
    if (m_facts.health == StatusFacts::Health::NotConnected) {
        parts.append(tr("Not connected"));
        parts.append(tr("nothing is being sent"));
    } else {
        if (m_facts.updatedAtMs >= 0)
            parts.append(tr("Updated %1 ago").arg(span(now - m_facts.updatedAtMs)));
        else
            parts.append(m_facts.jobsRead > 0 ? tr("%Ln job(s) loaded so far", nullptr, m_facts.jobsRead)
                                              : tr("Nothing loaded yet"));
        if (m_facts.nextAtMs >= 0)
            parts.append(tr("next refresh in %1").arg(span(m_facts.nextAtMs - now)));
        if (isSilent)
            parts.append(tr("no response for %1").arg(span(waitingMs)));
        parts.append(m_facts.reason.isEmpty() ? tr("%Ln request(s) in progress", nullptr, m_facts.requests)
                                              : m_facts.reason);
    }
    const QString words = parts.join(u" · "_s);
    m_dot->setToken(isSilent && m_facts.health == StatusFacts::Health::Fresh ? Token::Warn : dotToken(m_facts.health));
    if (words != m_fresh->text())
        m_fresh->setText(words);
    m_refresh->setVisible(m_facts.health != StatusFacts::Health::NotConnected);
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(
        tr("Refresh (%1)").arg(QKeySequence(QKeySequence::Refresh).toString(QKeySequence::NativeText)));
}

void StatusLine::updateNotice()
{
    const QList<Notice> &notices = m_notices.notices();
    const bool any = !notices.isEmpty();
    m_sign->setVisible(any);
    m_notice->setVisible(any);
    m_link->setVisible(any && !notices.first().link.isEmpty());
    m_more->setVisible(notices.size() > 1);
    if (!any)
        return;
    const Notice &newest = notices.first();
    static_cast<Sign *>(m_sign)->setStatus(newest.status);
    m_notice->setToken(statusLook(newest.status).wordToken);
    m_notice->setText(newest.text);
    m_link->setText(newest.link);
    m_more->setText(tr("%Ln more", nullptr, int(notices.size()) - 1));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateFreshness();
        updateNotice();
    }
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Rail));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Line));
    if (!m_page->text().isEmpty())
        painter.fillRect(QRect(m_page->x() - 9, (height() - 14) / 2, 1, 14), theme.color(Token::ButtonLine));
}

} // namespace exportdesk
