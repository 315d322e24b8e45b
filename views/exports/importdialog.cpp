// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/importdialog.h"

#include "models/exports/exportrequestreader.h"
#include "models/exports/readtext.h"
#include "models/exports/templatefiles.h"
#include "models/incoming/callnotetext.h"
#include "models/incoming/incomingtext.h"
#include "views/incoming/droppedfile.h"
#include "views/incoming/incomingtextedit.h"
#include "views/shared/textlabel.h"

#include <QComboBox>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ImportDialog::ImportDialog(const IncomingContext &context, const QString &text, QWidget *parent)
    : DialogFrame(parent)
    , m_context(context)
    , m_text(new IncomingTextEdit(this))
    , m_verdict(new TextLabel(Theme::Role::Body, Token::Text, this))
    , m_choice(new QComboBox(this))
    , m_findings(new QListWidget(this))
{
    build();
    connect(m_take, &QPushButton::clicked, this,
            [this] { Q_EMIT taken(m_incoming, std::max(0, m_choice->currentIndex()), m_text->toPlainText()); });
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT credentialBrought(m_credential.toUtf8()); });
    connect(m_text, &IncomingTextEdit::secretsLeftOut, this, [this] { m_secretsLeftOut = true; });
    connect(m_text, &IncomingTextEdit::aboutToReplace, this, [this] { m_secretsLeftOut = false; });
    connect(m_text, &IncomingTextEdit::credentialRefused, this, &ImportDialog::showCredential);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportDialog::read);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ImportDialog::showReading);
    m_text->setIncomingText(text);
    m_text->setFocus();
}

void ImportDialog::build()
{
    setObjectName(u"import"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setQuestion(tr("Which request do you want to import?"));
    setConsequence(
        tr("Paste or drop JSON, a call (cURL, browser, PowerShell, Python and others), a collection, or a job with its "
           "request. This replaces the current "
           "content; use Undo to get it back."));
    m_text->setObjectName(u"import.text"_s);
    m_text->setAccessibleName(tr("Text to import"));
    m_text->setMinimumSize(560, 220);
    m_text->setFont(Theme::of(this).font(Theme::Role::Mono));
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // the dialog takes drops, files too
    m_choice->setObjectName(u"import.choice"_s);
    m_choice->setAccessibleName(tr("Request to import"));
    m_findings->setObjectName(u"import.findings"_s);
    m_findings->setAccessibleName(tr("Notes"));
    m_findings->setWordWrap(true);
    m_findings->setMinimumHeight(120);
    m_findings->setSelectionMode(QAbstractItemView::NoSelection);
    m_verdict->setObjectName(u"import.verdict"_s);
    m_verdict->setSentence(true);
    // The verdict and the notes have their place from the start: buttons must not move under the pointer.
    m_verdict->setMinimumHeight(2 * QFontMetrics(Theme::of(this).font(Theme::Role::Body)).lineSpacing());
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QSizePolicy kept = m_findings->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_findings->setSizePolicy(kept);
    content()->setSpacing(8);
    content()->addWidget(m_text, 2);
    content()->addSpacing(8);
    content()->addWidget(m_verdict);
    content()->addWidget(m_choice);
    content()->addWidget(m_findings, 1);
    addCloseButton(tr("Cancel"))->setObjectName(u"import.close"_s);
    m_import = addActionButton(tr("Import in Connections"), Button::Kind::Normal);
    m_import->setObjectName(u"import.credential"_s);
    m_import->hide();
    m_take = addActionButton(tr("Import"), Button::Kind::Filled);
    m_take->setObjectName(u"import.take"_s);
}

void ImportDialog::read()
{
    const QString text = m_text->toPlainText();
    if (holdsSecret(text)) // typed
        return m_text->setIncomingText(text);
    if (!text.isEmpty())
        m_credential.clear();
    else
        m_secretsLeftOut = false;
    m_import->setVisible(!m_credential.isEmpty());
    m_incoming = recognize(text, m_context);
    showChoices();
    showReading();
}

/// Keeps the text out of the field; it is only passed on when the operator says so.
void ImportDialog::showCredential(const QString &text, const Incoming &refused)
{
    const QSignalBlocker silent(m_text);
    m_text->clear();
    m_credential = text;
    m_incoming = {};
    showChoices();
    m_findings->clear();
    m_findings->hide();
    m_verdict->setText(incomingText(refused) + u' ' + tr("It was not inserted."));
    m_verdict->setToken(Token::Err);
    m_import->show();
    m_take->setText(tr("Import"));
    m_take->setBlocked(incomingText(refused));
}

void ImportDialog::showChoices()
{
    const QSignalBlocker silent(m_choice);
    m_choice->clear();
    for (int i = 0; i < m_incoming.requests.size(); ++i)
        m_choice->addItem(candidateText(m_incoming, i));
    m_choice->setCurrentIndex(m_incoming.best);
    m_choice->setVisible(m_incoming.requests.size() > 1);
}

void ImportDialog::showReading()
{
    if (!m_credential.isEmpty())
        return;
    QStringList findings;
    const FoundRequest chosen = m_incoming.requests.value(std::max(0, m_choice->currentIndex()));
    const QList<CallNote> notes = m_incoming.hasRequest() ? chosen.notes : m_incoming.notes;
    for (const CallNote &note : notes)
        findings += callNoteText(note);
    const bool noted = std::any_of(notes.begin(), notes.end(),
                                   [](const CallNote &note) { return note.kind == CallNote::Kind::TokenLeftOut; });
    if (m_secretsLeftOut && !noted)
        findings += tr("Secrets in the text were left out.");
    QString error;
    if (m_incoming.hasRequest()) {
        const ReadRequest reading = readExportRequest(chosen.json);
        for (const ReadNote &note : reading.notes)
            findings += readNoteText(note);
        error = reading.error ? parseErrorText(*reading.error) : QString();
    }
    m_verdict->setText(m_text->toPlainText().trimmed().isEmpty() ? QString() : verdict(int(findings.size()), error));
    m_verdict->setToken(obstacle().isEmpty() && error.isEmpty() ? Token::Text : Token::Err);
    m_findings->clear();
    m_findings->addItems(findings);
    m_findings->setVisible(!findings.isEmpty());
    m_take->setText(takeText());
    m_take->setBlocked(obstacle());
}

QString ImportDialog::verdict(int findings, const QString &error) const
{
    if (m_incoming.kind == Incoming::Kind::Templates) {
        const auto templates = templatesIn(m_text->toPlainText().toUtf8());
        return tr("This file contains %Ln template(s); they will be saved under “Templates”.", nullptr,
                  templates ? int(templates->size()) : 0);
    }
    if (!m_incoming.hasRequest())
        return incomingText(m_incoming);
    QString what = incomingText(m_incoming);
    if (!error.isEmpty())
        return tr("The request cannot be parsed; it is imported as is, so you can fix it in the editor. %1").arg(error);
    if (!what.isEmpty())
        return what;
    return findings == 0 ? tr("Everything was recognized.")
                         : tr("The request was recognized; %Ln note(s):", nullptr, findings);
}

QString ImportDialog::takeText() const
{
    switch (m_incoming.kind) {
    case Incoming::Kind::Fields:
        return tr("Add %Ln field(s)", nullptr, m_incoming.count);
    case Incoming::Kind::Segments:
    case Incoming::Kind::SegmentDefinition:
        return tr("Add %Ln segment(s)", nullptr, int(m_incoming.segments.size()));
    case Incoming::Kind::Address:
        return m_incoming.jobId.isEmpty() ? tr("Import") : tr("Show job");
    default:
        return tr("Import");
    }
}

QString ImportDialog::obstacle() const
{
    if (m_text->toPlainText().trimmed().isEmpty())
        return tr("Enter or drop some text first.");
    const bool usable = m_incoming.hasRequest() || !m_incoming.fields.isEmpty() || !m_incoming.segments.isEmpty()
        || !m_incoming.jobId.isEmpty() || m_incoming.kind == Incoming::Kind::Templates;
    return usable ? QString() : incomingText(m_incoming);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QList<DroppedFile> files = droppedFiles(*event->mimeData()); !files.isEmpty())
        m_text->setIncomingText(decodedText(files.first().bytes));
}

} // namespace exportdesk
