// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/errorentry.h"

#include "models/jobs/jobtext.h"
#include "views/shared/disclosure.h"
#include "views/shared/iconlabel.h"
#include "views/shared/plain.h"
#include "views/shared/textlabel.h"
#include "views/shared/whylink.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int signRoom = 16 + 8;
// Laying out more takes noticeable time; the raw record contains all of it.
constexpr qsizetype shownOfMessage = 4'000;
constexpr qsizetype shownOfStack = 16'000;

QString rankText(ErrorEntry::Rank rank)
{
    switch (rank) {
    case ErrorEntry::Rank::FirstCause:
    case ErrorEntry::Rank::BatchCause:
        return ErrorEntry::tr("Root cause");
    case ErrorEntry::Rank::Follower:
        return ErrorEntry::tr("Caused by the first error");
    case ErrorEntry::Rank::Further:
        return ErrorEntry::tr("Further error");
    }
    return {};
}

TextLabel *serverText(const QString &text)
{
    auto *label = new TextLabel(Theme::Role::Mono);
    label->setTextFormat(Qt::PlainText); // never interpret markup of the platform
    label->setSentence(true);
    label->setText(text);
    return label;
}

} // namespace

ErrorEntry::ErrorEntry(const JobError &error, Rank rank, QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout)
{
    const bool cause = rank == Rank::FirstCause || rank == Rank::BatchCause;
    const StatusLook look = statusLook(rank == Rank::BatchCause ? Status::BatchFailed : Status::Failed);
    auto *title = new IconLabel(cause ? look.icon : Icon::Info, rankText(rank), Token::Text);
    title->setIcon(cause ? look.icon : Icon::Info, cause ? look.iconToken : Token::Text2);
    title->setStrong(cause);
    auto *code = new TextLabel(cause ? Theme::Role::MonoStrong : Theme::Role::Mono);
    code->setTextFormat(Qt::PlainText);
    code->setText(plain::shortened(jobText::errorCode(error.code), 200));

    m_line->setSpacing(8);
    m_line->addWidget(title);
    m_line->addWidget(code);
    auto *why = new WhyLink;
    why->setObjectName(u"why"_s);
    why->setEntry(rank == Rank::BatchCause ? u"job-errors#batch-failed"_s
                                           : u"job-errors#"_s + jobText::errorTopic(error.code),
                  plain::shortened(error.message, 200));
    m_line->addWidget(why);
    m_line->addStretch();

    auto *body = new QVBoxLayout;
    body->setContentsMargins(signRoom, 0, 0, 0);
    body->addWidget(serverText(plain::shortened(error.message, shownOfMessage)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(m_line);
    layout->addLayout(body);
    if (!error.callStack.isEmpty()) {
        const int lines = int(error.callStack.count(u'\n')) + 1;
        auto *stack = serverText(plain::shortened(error.callStack, shownOfStack));
        auto *unfold = new Disclosure(stack);
        unfold->setText(tr("Call stack, %Ln line(s)", nullptr, lines));
        auto *line = new QHBoxLayout;
        line->setContentsMargins(signRoom, 0, 0, 0);
        line->addWidget(unfold);
        line->addStretch();
        layout->addLayout(line);
        auto *below = new QVBoxLayout;
        below->setContentsMargins(signRoom, 0, 0, 0);
        below->addWidget(stack);
        layout->addLayout(below);
    }
}

void ErrorEntry::addToTitle(QWidget *widget)
{
    m_line->addWidget(widget);
}

} // namespace exportdesk
