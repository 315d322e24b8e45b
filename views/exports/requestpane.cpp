// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/requestpane.h"

#include "models/exports/checktext.h"
#include "models/exports/copyas.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/readtext.h"
#include "models/exports/requesttext.h"
#include "views/exports/requesteditor.h"
#include "views/exports/requestmarks.h"
#include "views/shared/button.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/messagestack.h"
#include "views/shared/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

RequestPane::RequestPane(ExportComposer &composer, const Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_composer(composer)
    , m_connection(connection)
    , m_title(new TextLabel(Theme::Role::Strong, Token::Text, this))
    , m_step(new ElidedLabel(Theme::Role::Body, Token::Text2, this))
    , m_copyAs(new Button(Icon::Copy, Button::Kind::Flat, this))
    , m_copyMenu(new QMenu(this))
    , m_messages(new MessageStack(this))
    , m_editor(new RequestEditor(this))
{
    build();
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(0);
    connect(&m_showSoon, &QTimer::timeout, this, &RequestPane::showNext);
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            RequestText(m_composer).setText(m_editor->toPlainText());
    });
    connect(&composer, &ExportComposer::jsonTextChanged, this, &RequestPane::showText);
    connect(&composer, &ExportComposer::readingChanged, this, &RequestPane::showReading);
    connect(&composer.checker(), &RequestChecker::checksChanged, this, &RequestPane::showMarks);
    showText();
}

void RequestPane::build()
{
    m_editor->setObjectName(u"composer.json"_s);
    m_step->setObjectName(u"composer.json.step"_s);
    m_copyAs->setObjectName(u"composer.copyAs"_s);
    m_messages->setObjectName(u"composer.json.messages"_s);
    m_copyAs->setMenu(m_copyMenu);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_step, 1);
    head->addWidget(m_copyAs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addWidget(m_editor, 1);
}

void RequestPane::showText()
{
    m_textStale = true;
    showMarks();
}

void RequestPane::showMarks()
{
    m_marksStale = true;
    showSoon();
}

/// A long text and its marks are shown in turns of the event loop of their own: the form comes first.
void RequestPane::showSoon()
{
    constexpr qsizetype longText = 20'000;
    if (m_composer.jsonText().size() > longText)
        m_showSoon.start();
    else
        catchUp();
}

void RequestPane::showNext()
{
    if (std::exchange(m_textStale, false)) {
        const QScopedValueRollback showing(m_showing, true);
        m_editor->setJson(m_composer.jsonText());
    } else if (std::exchange(m_marksStale, false)) {
        m_editor->setMarks(requestMarks(m_editor->toPlainText(), m_composer));
    }
    if (m_textStale || m_marksStale)
        m_showSoon.start();
}

void RequestPane::catchUp()
{
    while (m_textStale || m_marksStale)
        showNext();
    m_showSoon.stop();
}

/// What you type changes the text as it is now, not the one before.
bool RequestPane::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::ContextMenu:
    case QEvent::Drop:
        catchUp();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void RequestPane::showReading()
{
    const std::optional<ParseError> &error = m_composer.parseError();
    m_step->setText(error ? tr("out of sync: line %1").arg(error->line) : tr("in sync with the form"));
    m_step->setToken(error ? Token::Err : Token::Text2);
    showError();
    showNotes();
    showMarks();
    if (!error || m_editor->hasFocus())
        return;
    catchUp();
    m_editor->goTo(error->line, error->column);
}

void RequestPane::showError()
{
    m_messages->remove(u"error"_s);
    const std::optional<ParseError> &error = m_composer.parseError();
    if (!error)
        return;
    auto *bar = new MessageBar(MessageBar::Severity::Error, parseErrorText(*error));
    bar->setObjectName(u"composer.json.error"_s);
    bar->setRemedy(tr("The form shows the last valid request."));
    bar->setDismissible(false);
    if (const QString repair = repairText(*error); !repair.isEmpty()) {
        Button *button = bar->addButton(repair);
        button->setObjectName(u"composer.json.repair"_s);
        // Queued: the repair removes the bar, which must not happen within its own click.
        connect(
            button, &QPushButton::clicked, this,
            [this] {
                RequestText(m_composer).repairError();
                m_editor->setFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
    }
    Button *discard = bar->addButton(tr("Revert to the form’s version"));
    discard->setObjectName(u"composer.json.discard"_s);
    connect(
        discard, &QPushButton::clicked, this,
        [this] {
            RequestText(m_composer).discard();
            m_editor->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    m_messages->push(bar, u"error"_s);
}

void RequestPane::showNotes()
{
    m_messages->remove(u"notes"_s);
    const QList<ReadNote> &notes = m_composer.notes();
    if (notes.isEmpty())
        return;
    constexpr qsizetype shown = 3;
    QStringList sentences;
    for (const ReadNote &note : notes.mid(0, shown))
        sentences += readNoteText(note);
    if (notes.size() > shown)
        sentences += tr("%Ln more note(s) on the text", nullptr, int(notes.size() - shown));
    const auto repairable
        = std::find_if(notes.begin(), notes.end(), [](const ReadNote &note) { return note.repair.has_value(); });
    auto *bar = new MessageBar(repairable == notes.end() ? MessageBar::Severity::Info : MessageBar::Severity::Warning,
                               sentences.join(u'\n'));
    bar->setObjectName(u"composer.json.notes"_s);
    if (repairable != notes.end()) {
        Button *button = bar->addButton(tr("Fix"));
        button->setObjectName(u"composer.json.repairNote"_s);
        connect(
            button, &QPushButton::clicked, this,
            [this, note = *repairable] {
                RequestText(m_composer).repairNote(note);
                m_editor->setFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
    }
    m_messages->push(bar, u"notes"_s);
}

void RequestPane::fillCopyMenu()
{
    m_copyMenu->clear();
    m_copyMenu->addAction(tr("JSON"), this, [this] { copy(m_composer.jsonText()); });
    m_copyMenu->addAction(tr("cURL command"), this, [this] { copy(copyAsCurl(m_composer.request(), m_connection)); });
    m_copyMenu->addAction(tr("Python (aepp)"), this,
                          [this] { copy(copyAsPython(m_composer.request(), m_connection)); });
}

void RequestPane::copy(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

void RequestPane::setNarrow(bool narrow)
{
    m_title->setVisible(!narrow);
}

void RequestPane::enter(const QString &words)
{
    catchUp();
    m_editor->setFocus(Qt::OtherFocusReason);
    if (const std::optional<ParseError> &error = m_composer.parseError()) {
        m_editor->goTo(error->line, error->column);
        return;
    }
    const qsizetype at = words.isEmpty() ? -1 : m_editor->toPlainText().indexOf(words);
    if (at < 0)
        return;
    const QString before = m_editor->toPlainText().left(at);
    m_editor->goTo(int(before.count(u'\n')) + 1, int(at - before.lastIndexOf(u'\n')));
}

void RequestPane::retranslate()
{
    m_title->setText(tr("Request"));
    m_copyAs->setText(tr("Copy as"));
    m_editor->setAccessibleName(tr("Request as JSON"));
    fillCopyMenu();
    showReading();
}

} // namespace exportdesk
