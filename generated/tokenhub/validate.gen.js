// Written by `npm run generate` from specs/; not edited by hand.
"use strict";
export const validateRequest = validate20;
const schema31 = {"$id":"request","$defs":{"CreateVideoGenerationRequest":{"type":"object","x-limit":{"required":{"model":"tokenhub/model-required"},"discriminator":"tokenhub/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance20FastRequest"}],"x-tags":["doubao-seedance-2.0","doubao-seedance-2.0-fast"]},"Seedance20Request":{"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number"}},"input_video_duration":{"type":"number"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]},"Seedance20FastRequest":{"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0-fast","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number"}},"input_video_duration":{"type":"number"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]},"Prompt":{"type":"string","minLength":1,"x-limit":"tokenhub/prompt-required"},"Duration":{"type":"number","minimum":4,"maximum":15,"default":5,"x-limit":"tokenhub/duration"},"Resolution":{"type":"string","enum":["480p","720p"],"default":"720p","x-limit":"tokenhub/resolution-enum"},"AspectRatio":{"type":"string","default":"adaptive"},"ContentItem":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/ImageContentItem"},{"$ref":"#/$defs/VideoContentItem"},{"$ref":"#/$defs/AudioContentItem"}],"x-tags":["image_url","video_url","audio_url"]},"ImageContentItem":{"type":"object","additionalProperties":false,"required":["type","image_url"],"properties":{"type":{"const":"image_url"},"image_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}},"VideoContentItem":{"type":"object","additionalProperties":false,"required":["type","video_url"],"properties":{"type":{"const":"video_url"},"video_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}},"AudioContentItem":{"type":"object","additionalProperties":false,"required":["type","audio_url"],"properties":{"type":{"const":"audio_url"},"audio_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}},"MediaReference":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string"}}},"ContentRole":{"type":"string","enum":["first_frame","last_frame","reference_image","reference_video","reference_audio"],"x-limit":"tokenhub/content-role-enum"},"VideoGeneration":{"type":"object","required":["id","object","model","status","created"],"properties":{"id":{"type":"string"},"object":{"const":"video.generation.task"},"model":{"type":"string"},"status":{"$ref":"#/$defs/TaskStatus"},"created":{"type":"integer"},"data":{"type":"array","items":{"$ref":"#/$defs/VideoResult"}},"usage":{"$ref":"#/$defs/Usage"},"error":{"$ref":"#/$defs/TaskError"}}},"TaskStatus":{"type":"string","enum":["queued","running","succeeded","failed"]},"VideoResult":{"type":"object","required":["video_url","cover_image_url"],"properties":{"video_url":{"type":"string","format":"uri"},"cover_image_url":{"type":"string","format":"uri"}}},"Usage":{"type":"object","required":["video_duration"],"properties":{"video_duration":{"type":"number"}}},"TaskError":{"type":"object","properties":{"message":{"type":"string"}}},"Error":{"type":"object","required":["error"],"properties":{"error":{"type":"object","required":["message"],"properties":{"message":{"type":"string"}}}}}},"$ref":"#/$defs/CreateVideoGenerationRequest"};
const schema32 = {"type":"object","x-limit":{"required":{"model":"tokenhub/model-required"},"discriminator":"tokenhub/model-enum"},"required":["model"],"discriminator":{"propertyName":"model"},"oneOf":[{"$ref":"#/$defs/Seedance20Request"},{"$ref":"#/$defs/Seedance20FastRequest"}],"x-tags":["doubao-seedance-2.0","doubao-seedance-2.0-fast"]};
const schema33 = {"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number"}},"input_video_duration":{"type":"number"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]};
const schema34 = {"type":"string","minLength":1,"x-limit":"tokenhub/prompt-required"};
const schema35 = {"type":"number","minimum":4,"maximum":15,"default":5,"x-limit":"tokenhub/duration"};
const schema36 = {"type":"string","enum":["480p","720p"],"default":"720p","x-limit":"tokenhub/resolution-enum"};
const schema37 = {"type":"string","default":"adaptive"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ({ default: (text) => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0) }).default;
const schema38 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/ImageContentItem"},{"$ref":"#/$defs/VideoContentItem"},{"$ref":"#/$defs/AudioContentItem"}],"x-tags":["image_url","video_url","audio_url"]};
const schema39 = {"type":"object","additionalProperties":false,"required":["type","image_url"],"properties":{"type":{"const":"image_url"},"image_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}};
const schema40 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string"}}};
const schema41 = {"type":"string","enum":["first_frame","last_frame","reference_image","reference_video","reference_audio"],"x-limit":"tokenhub/content-role-enum"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema39,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.image_url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image_url"},message:"must have required property '"+"image_url"+"'",parentSchema:schema39,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "image_url")) || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema39,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("image_url" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant",parentSchema:schema39.properties.type,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.image_url !== undefined){
let data1 = data.image_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err4 = {instancePath:instancePath+"/image_url",schemaPath:"#/$defs/MediaReference/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
for(const key1 in data1){
if(!(key1 === "url")){
const err5 = {instancePath:instancePath+"/image_url",schemaPath:"#/$defs/MediaReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/image_url/url",schemaPath:"#/$defs/MediaReference/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.url,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/image_url",schemaPath:"#/$defs/MediaReference/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(!(((((data3 === "first_frame") || (data3 === "last_frame")) || (data3 === "reference_image")) || (data3 === "reference_video")) || (data3 === "reference_audio"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema39,data};
(vErrors ??= []).push(err10);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","additionalProperties":false,"required":["type","video_url"],"properties":{"type":{"const":"video_url"},"video_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema42,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.video_url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "video_url"},message:"must have required property '"+"video_url"+"'",parentSchema:schema42,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "video_url")) || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema42,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("video_url" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "video_url"},message:"must be equal to constant",parentSchema:schema42.properties.type,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.video_url !== undefined){
let data1 = data.video_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err4 = {instancePath:instancePath+"/video_url",schemaPath:"#/$defs/MediaReference/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
for(const key1 in data1){
if(!(key1 === "url")){
const err5 = {instancePath:instancePath+"/video_url",schemaPath:"#/$defs/MediaReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/video_url/url",schemaPath:"#/$defs/MediaReference/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.url,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/video_url",schemaPath:"#/$defs/MediaReference/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(!(((((data3 === "first_frame") || (data3 === "last_frame")) || (data3 === "reference_image")) || (data3 === "reference_video")) || (data3 === "reference_audio"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema42,data};
(vErrors ??= []).push(err10);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"required":["type","audio_url"],"properties":{"type":{"const":"audio_url"},"audio_url":{"$ref":"#/$defs/MediaReference"},"role":{"$ref":"#/$defs/ContentRole"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema45,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.audio_url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audio_url"},message:"must have required property '"+"audio_url"+"'",parentSchema:schema45,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "audio_url")) || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema45,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("audio_url" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "audio_url"},message:"must be equal to constant",parentSchema:schema45.properties.type,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.audio_url !== undefined){
let data1 = data.audio_url;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.url === undefined){
const err4 = {instancePath:instancePath+"/audio_url",schemaPath:"#/$defs/MediaReference/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
for(const key1 in data1){
if(!(key1 === "url")){
const err5 = {instancePath:instancePath+"/audio_url",schemaPath:"#/$defs/MediaReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/audio_url/url",schemaPath:"#/$defs/MediaReference/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema40.properties.url,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/audio_url",schemaPath:"#/$defs/MediaReference/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema40,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(!(((((data3 === "first_frame") || (data3 === "last_frame")) || (data3 === "reference_image")) || (data3 === "reference_video")) || (data3 === "reference_audio"))){
const err9 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ContentRole/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",parentSchema:schema41,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema45,data};
(vErrors ??= []).push(err10);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema38,data};
(vErrors ??= []).push(err0);
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "image_url"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate24.errors; else for (const error of validate24.errors) vErrors.push(error);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "video_url"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate25.errors; else for (const error of validate25.errors) vErrors.push(error);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "audio_url"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate26.errors; else for (const error of validate26.errors) vErrors.push(error);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",parentSchema:schema38,data};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",parentSchema:schema38,data};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38,data};
(vErrors ??= []).push(err3);
errors++;
}
validate23.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
if(Array.isArray(data0)){
const _errs3 = errors;
const len0 = data0.length;
let valid2 = true;
if(data0.length > 0){
let count0 = 0;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.role === undefined){
const err0 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema33.allOf[0].properties.content.contains,data:data1};
(vErrors ??= []).push(err0);
errors++;
}
if(data1.role !== undefined){
let data2 = data1.role;
if("first_frame" !== data2){
const err1 = {instancePath:instancePath+"/content/" + i0+"/role",schemaPath:"#/allOf/0/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",parentSchema:schema33.allOf[0].properties.content.contains.properties.role,data:data2};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33.allOf[0].properties.content.contains,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
count0++;
if(count0 > 1){
valid2 = false;
break;
}
if(count0 >= 0){
valid2 = true;
}
}
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/0/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",parentSchema:schema33.allOf[0].properties.content,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data3 = data.content;
if(Array.isArray(data3)){
const _errs9 = errors;
const len1 = data3.length;
let valid5 = true;
if(data3.length > 0){
let count1 = 0;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.role === undefined){
const err4 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema33.allOf[1].properties.content.contains,data:data4};
(vErrors ??= []).push(err4);
errors++;
}
if(data4.role !== undefined){
let data5 = data4.role;
if("last_frame" !== data5){
const err5 = {instancePath:instancePath+"/content/" + i1+"/role",schemaPath:"#/allOf/1/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "last_frame"},message:"must be equal to constant",parentSchema:schema33.allOf[1].properties.content.contains.properties.role,data:data5};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33.allOf[1].properties.content.contains,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
count1++;
if(count1 > 1){
valid5 = false;
break;
}
if(count1 >= 0){
valid5 = true;
}
}
}
}
if(!valid5){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/1/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",parentSchema:schema33.allOf[1].properties.content,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err8);
errors++;
}
if(data.prompt === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err9);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema33,data};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.model !== undefined){
let data6 = data.model;
if("doubao-seedance-2.0" !== data6){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-2.0"},message:"must be equal to constant",parentSchema:schema33.properties.model,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.prompt !== undefined){
let data7 = data.prompt;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema34,data:data7};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34,data:data7};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.duration !== undefined){
let data8 = data.duration;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 15 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err14);
errors++;
}
if(data8 < 4 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.resolution !== undefined){
let data9 = data.resolution;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36,data:data9};
(vErrors ??= []).push(err17);
errors++;
}
if(!((data9 === "480p") || (data9 === "720p"))){
const err18 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",parentSchema:schema36,data:data9};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data10 = data.aspect_ratio;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/$defs/AspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema37,data:data10};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.image_url !== undefined){
let data11 = data.image_url;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.image_url,data:data11};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.image_urls !== undefined){
let data12 = data.image_urls;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/image_urls/" + i2,schemaPath:"#/properties/image_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.image_urls.items,data:data13};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.image_urls,data:data12};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.video_url !== undefined){
let data14 = data.video_url;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.video_url,data:data14};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.video_urls !== undefined){
let data15 = data.video_urls;
if(Array.isArray(data15)){
if(data15.length > 3){
const err24 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema33.properties.video_urls,data:data15};
(vErrors ??= []).push(err24);
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/video_urls/" + i3,schemaPath:"#/properties/video_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.video_urls.items,data:data16};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.video_urls,data:data15};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.video_durations !== undefined){
let data17 = data.video_durations;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err27 = {instancePath:instancePath+"/video_durations/" + i4,schemaPath:"#/properties/video_durations/items/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema33.properties.video_durations.items,data:data18};
(vErrors ??= []).push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/video_durations",schemaPath:"#/properties/video_durations/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.video_durations,data:data17};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.input_video_duration !== undefined){
let data19 = data.input_video_duration;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err29 = {instancePath:instancePath+"/input_video_duration",schemaPath:"#/properties/input_video_duration/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema33.properties.input_video_duration,data:data19};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.audio_url !== undefined){
let data20 = data.audio_url;
if(typeof data20 !== "string"){
const err30 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.audio_url,data:data20};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.audio_urls !== undefined){
let data21 = data.audio_urls;
if(Array.isArray(data21)){
if(data21.length > 3){
const err31 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema33.properties.audio_urls,data:data21};
(vErrors ??= []).push(err31);
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 !== "string"){
const err32 = {instancePath:instancePath+"/audio_urls/" + i5,schemaPath:"#/properties/audio_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.audio_urls.items,data:data22};
(vErrors ??= []).push(err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.audio_urls,data:data21};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.generate_audio !== undefined){
let data23 = data.generate_audio;
if(typeof data23 !== "boolean"){
const err34 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema33.properties.generate_audio,data:data23};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.watermark !== undefined){
let data24 = data.watermark;
if(typeof data24 !== "boolean"){
const err35 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema33.properties.watermark,data:data24};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.content !== undefined){
let data25 = data.content;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
if(!(validate23(data25[i6], {instancePath:instancePath+"/content/" + i6,parentData:data25,parentDataProperty:i6,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.content,data:data25};
(vErrors ??= []).push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33,data};
(vErrors ??= []).push(err37);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":false,"required":["model","prompt"],"x-limit":{"required":{"model":"tokenhub/model-required","prompt":"tokenhub/prompt-required"}},"properties":{"model":{"const":"doubao-seedance-2.0-fast","x-limit":"tokenhub/model-enum"},"prompt":{"$ref":"#/$defs/Prompt"},"duration":{"$ref":"#/$defs/Duration"},"resolution":{"$ref":"#/$defs/Resolution"},"aspect_ratio":{"$ref":"#/$defs/AspectRatio"},"image_url":{"type":"string"},"image_urls":{"type":"array","items":{"type":"string"}},"video_url":{"type":"string"},"video_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/video-urls-max"},"video_durations":{"type":"array","items":{"type":"number"}},"input_video_duration":{"type":"number"},"audio_url":{"type":"string"},"audio_urls":{"type":"array","items":{"type":"string"},"maxItems":3,"x-limit":"tokenhub/audio-urls-max"},"generate_audio":{"type":"boolean","default":true},"watermark":{"type":"boolean","default":false},"content":{"type":"array","items":{"$ref":"#/$defs/ContentItem"}}},"allOf":[{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/first-frame-max"}}},{"properties":{"content":{"contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}},"minContains":0,"maxContains":1,"x-limit":"tokenhub/last-frame-max"}}}]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
if(Array.isArray(data0)){
const _errs3 = errors;
const len0 = data0.length;
let valid2 = true;
if(data0.length > 0){
let count0 = 0;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.role === undefined){
const err0 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema48.allOf[0].properties.content.contains,data:data1};
(vErrors ??= []).push(err0);
errors++;
}
if(data1.role !== undefined){
let data2 = data1.role;
if("first_frame" !== data2){
const err1 = {instancePath:instancePath+"/content/" + i0+"/role",schemaPath:"#/allOf/0/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",parentSchema:schema48.allOf[0].properties.content.contains.properties.role,data:data2};
(vErrors ??= []).push(err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/allOf/0/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48.allOf[0].properties.content.contains,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
count0++;
if(count0 > 1){
valid2 = false;
break;
}
if(count0 >= 0){
valid2 = true;
}
}
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/0/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",parentSchema:schema48.allOf[0].properties.content,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data3 = data.content;
if(Array.isArray(data3)){
const _errs9 = errors;
const len1 = data3.length;
let valid5 = true;
if(data3.length > 0){
let count1 = 0;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs10 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.role === undefined){
const err4 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema48.allOf[1].properties.content.contains,data:data4};
(vErrors ??= []).push(err4);
errors++;
}
if(data4.role !== undefined){
let data5 = data4.role;
if("last_frame" !== data5){
const err5 = {instancePath:instancePath+"/content/" + i1+"/role",schemaPath:"#/allOf/1/properties/content/contains/properties/role/const",keyword:"const",params:{allowedValue: "last_frame"},message:"must be equal to constant",parentSchema:schema48.allOf[1].properties.content.contains.properties.role,data:data5};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/allOf/1/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48.allOf[1].properties.content.contains,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
count1++;
if(count1 > 1){
valid5 = false;
break;
}
if(count1 >= 0){
valid5 = true;
}
}
}
}
if(!valid5){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/1/properties/content/contains",keyword:"contains",params:{minContains: 0, maxContains: 1},message:"must contain at least 0 and no more than 1 valid item(s)",parentSchema:schema48.allOf[1].properties.content,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema48,data};
(vErrors ??= []).push(err8);
errors++;
}
if(data.prompt === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'",parentSchema:schema48,data};
(vErrors ??= []).push(err9);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",parentSchema:schema48,data};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.model !== undefined){
let data6 = data.model;
if("doubao-seedance-2.0-fast" !== data6){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/const",keyword:"const",params:{allowedValue: "doubao-seedance-2.0-fast"},message:"must be equal to constant",parentSchema:schema48.properties.model,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.prompt !== undefined){
let data7 = data.prompt;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",parentSchema:schema34,data:data7};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/Prompt/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34,data:data7};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.duration !== undefined){
let data8 = data.duration;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 15 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err14);
errors++;
}
if(data8 < 4 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/$defs/Duration/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema35,data:data8};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.resolution !== undefined){
let data9 = data.resolution;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36,data:data9};
(vErrors ??= []).push(err17);
errors++;
}
if(!((data9 === "480p") || (data9 === "720p"))){
const err18 = {instancePath:instancePath+"/resolution",schemaPath:"#/$defs/Resolution/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values",parentSchema:schema36,data:data9};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.aspect_ratio !== undefined){
let data10 = data.aspect_ratio;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/$defs/AspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema37,data:data10};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.image_url !== undefined){
let data11 = data.image_url;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.image_url,data:data11};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.image_urls !== undefined){
let data12 = data.image_urls;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err21 = {instancePath:instancePath+"/image_urls/" + i2,schemaPath:"#/properties/image_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.image_urls.items,data:data13};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/image_urls",schemaPath:"#/properties/image_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.image_urls,data:data12};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.video_url !== undefined){
let data14 = data.video_url;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.video_url,data:data14};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.video_urls !== undefined){
let data15 = data.video_urls;
if(Array.isArray(data15)){
if(data15.length > 3){
const err24 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema48.properties.video_urls,data:data15};
(vErrors ??= []).push(err24);
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/video_urls/" + i3,schemaPath:"#/properties/video_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.video_urls.items,data:data16};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/video_urls",schemaPath:"#/properties/video_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.video_urls,data:data15};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.video_durations !== undefined){
let data17 = data.video_durations;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err27 = {instancePath:instancePath+"/video_durations/" + i4,schemaPath:"#/properties/video_durations/items/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema48.properties.video_durations.items,data:data18};
(vErrors ??= []).push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/video_durations",schemaPath:"#/properties/video_durations/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.video_durations,data:data17};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.input_video_duration !== undefined){
let data19 = data.input_video_duration;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err29 = {instancePath:instancePath+"/input_video_duration",schemaPath:"#/properties/input_video_duration/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema48.properties.input_video_duration,data:data19};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.audio_url !== undefined){
let data20 = data.audio_url;
if(typeof data20 !== "string"){
const err30 = {instancePath:instancePath+"/audio_url",schemaPath:"#/properties/audio_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.audio_url,data:data20};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.audio_urls !== undefined){
let data21 = data.audio_urls;
if(Array.isArray(data21)){
if(data21.length > 3){
const err31 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",parentSchema:schema48.properties.audio_urls,data:data21};
(vErrors ??= []).push(err31);
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(typeof data22 !== "string"){
const err32 = {instancePath:instancePath+"/audio_urls/" + i5,schemaPath:"#/properties/audio_urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema48.properties.audio_urls.items,data:data22};
(vErrors ??= []).push(err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/audio_urls",schemaPath:"#/properties/audio_urls/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.audio_urls,data:data21};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.generate_audio !== undefined){
let data23 = data.generate_audio;
if(typeof data23 !== "boolean"){
const err34 = {instancePath:instancePath+"/generate_audio",schemaPath:"#/properties/generate_audio/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema48.properties.generate_audio,data:data23};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.watermark !== undefined){
let data24 = data.watermark;
if(typeof data24 !== "boolean"){
const err35 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema48.properties.watermark,data:data24};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.content !== undefined){
let data25 = data.content;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
if(!(validate23(data25[i6], {instancePath:instancePath+"/content/" + i6,parentData:data25,parentDataProperty:i6,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate23.errors; else for (const error of validate23.errors) vErrors.push(error);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema48.properties.content,data:data25};
(vErrors ??= []).push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema48,data};
(vErrors ??= []).push(err37);
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
const tag0 = data.model;
if(typeof tag0 == "string"){
if(tag0 === "doubao-seedance-2.0"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate22.errors; else for (const error of validate22.errors) vErrors.push(error);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "doubao-seedance-2.0-fast"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate31.errors; else for (const error of validate31.errors) vErrors.push(error);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "model", tagValue: tag0},message:"value of tag \"model\" must be in oneOf",parentSchema:schema32,data};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "model", tagValue: tag0},message:"tag \"model\" must be string",parentSchema:schema32,data};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32,data};
(vErrors ??= []).push(err3);
errors++;
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="request" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
if (vErrors === null) vErrors = validate21.errors; else for (const error of validate21.errors) vErrors.push(error);
errors = vErrors.length;
}
else {
var props0 = validate21.evaluated.props;
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateAdvice = validate36;
const schema53 = {"$id":"advice","type":"object","allOf":[{"properties":{"aspect_ratio":{"enum":["adaptive","16:9","9:16","1:1"],"x-limit":"tokenhub/aspect-ratio"}}},{"not":{"required":["video_durations","input_video_duration"]},"x-limit":"tokenhub/video-durations-alternative"},{"properties":{"duration":{"multipleOf":1,"x-limit":"tokenhub/upstream-duration-integer"}}},{"properties":{"prompt":{"anyOf":[{"maxLength":500},{"allOf":[{"pattern":"^\\P{Script=Han}*(?:\\p{Script=Han}\\P{Script=Han}*){0,500}$"},{"pattern":"^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"}]}],"x-limit":"tokenhub/upstream-prompt-length"}}},{"if":{"required":["content"],"properties":{"content":{"type":"array","contains":{"type":"object","anyOf":[{"required":["role"],"properties":{"role":{"enum":["first_frame","last_frame"]}}},{"type":"object","required":["type"],"properties":{"type":{"const":"image_url"}},"not":{"required":["role"]}}]}}}},"then":{"not":{"anyOf":[{"required":["image_urls"],"properties":{"image_urls":{"type":"array","minItems":1}}},{"required":["video_url"]},{"required":["video_urls"],"properties":{"video_urls":{"type":"array","minItems":1}}},{"required":["audio_url"]},{"required":["audio_urls"],"properties":{"audio_urls":{"type":"array","minItems":1}}},{"required":["content"],"properties":{"content":{"contains":{"type":"object","anyOf":[{"required":["role"],"properties":{"role":{"enum":["reference_image","reference_video","reference_audio"]}}},{"required":["type"],"properties":{"type":{"enum":["video_url","audio_url"]}},"not":{"required":["role"]}}]}}}}]}},"x-limit":"tokenhub/upstream-frames-exclude-references"},{"properties":{"content":{"if":{"type":"array","contains":{"type":"object","required":["role"],"properties":{"role":{"const":"last_frame"}}}},"then":{"contains":{"anyOf":[{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},{"type":"object","required":["type"],"properties":{"type":{"const":"image_url"}},"not":{"required":["role"]}}]}},"x-limit":"tokenhub/upstream-last-frame-needs-first"}}},{"properties":{"content":{"if":{"type":"array","contains":{"type":"object","required":["type"],"properties":{"type":{"const":"image_url"}},"not":{"required":["role"]}}},"then":{"contains":{"anyOf":[{"type":"object","required":["role"],"properties":{"role":{"const":"first_frame"}}},{"type":"object","required":["type"],"properties":{"type":{"const":"image_url"}},"not":{"required":["role"]}}]},"maxContains":1},"x-limit":"tokenhub/upstream-image-without-role"}}},{"properties":{"content":{"items":{"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"image_url"}}},"then":{"properties":{"role":{"not":{"enum":["reference_video","reference_audio"]}}}},"x-limit":"tokenhub/upstream-content-role-matches-type"},{"if":{"required":["type"],"properties":{"type":{"const":"video_url"}}},"then":{"properties":{"role":{"not":{"enum":["first_frame","last_frame","reference_image","reference_audio"]}}}},"x-limit":"tokenhub/upstream-content-role-matches-type"},{"if":{"required":["type"],"properties":{"type":{"const":"audio_url"}}},"then":{"properties":{"role":{"not":{"enum":["first_frame","last_frame","reference_image","reference_video"]}}}},"x-limit":"tokenhub/upstream-content-role-matches-type"}]}}}},{"properties":{"video_url":{"not":{"type":"string","pattern":"^[dD][aA][tT][aA]:"},"x-limit":"tokenhub/upstream-video-not-base64"},"video_urls":{"items":{"not":{"type":"string","pattern":"^[dD][aA][tT][aA]:"},"x-limit":"tokenhub/upstream-video-not-base64"}},"content":{"items":{"properties":{"video_url":{"properties":{"url":{"not":{"type":"string","pattern":"^[dD][aA][tT][aA]:"},"x-limit":"tokenhub/upstream-video-not-base64"}}}}}}}},{"properties":{"video_durations":{"items":{"minimum":2,"x-limit":"tokenhub/upstream-video-seconds-stated"}},"input_video_duration":{"minimum":2,"x-limit":"tokenhub/upstream-video-seconds-stated"}}},{"if":{"anyOf":[{"required":["audio_url"]},{"required":["audio_urls"],"properties":{"audio_urls":{"type":"array","minItems":1}}},{"required":["content"],"properties":{"content":{"type":"array","contains":{"type":"object","required":["type"],"properties":{"type":{"const":"audio_url"}}}}}}]},"then":{"anyOf":[{"required":["image_url"]},{"required":["image_urls"],"properties":{"image_urls":{"minItems":1}}},{"required":["video_url"]},{"required":["video_urls"],"properties":{"video_urls":{"minItems":1}}},{"required":["content"],"properties":{"content":{"contains":{"type":"object","required":["type"],"properties":{"type":{"enum":["image_url","video_url"]}}}}}}]},"x-limit":"tokenhub/upstream-audio-needs-visual"}]};
const pattern4 = new RegExp("^\\P{Script=Han}*(?:\\p{Script=Han}\\P{Script=Han}*){0,500}$", "u");
const pattern5 = new RegExp("^\\s*(?:\\S+(?:\\s+|$)){0,1000}$", "u");
const pattern6 = new RegExp("^[dD][aA][tT][aA]:", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="advice" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.aspect_ratio !== undefined){
let data0 = data.aspect_ratio;
if(!((((data0 === "adaptive") || (data0 === "16:9")) || (data0 === "9:16")) || (data0 === "1:1"))){
const err1 = {instancePath:instancePath+"/aspect_ratio",schemaPath:"#/allOf/0/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema53.allOf[0].properties.aspect_ratio.enum},message:"must be equal to one of the allowed values",parentSchema:schema53.allOf[0].properties.aspect_ratio,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
}
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.video_durations === undefined) && (missing0 = "video_durations")) || ((data.input_video_duration === undefined) && (missing0 = "input_video_duration"))){
const err2 = {};
(vErrors ??= []).push(err2);
errors++;
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {instancePath,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[1],data};
(vErrors ??= []).push(err3);
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration !== undefined){
let data1 = data.duration;
if((typeof data1 == "number") && (isFinite(data1))){
let res0;
if((1 === 0 || (res0 = data1/1, res0 !== parseInt(res0)))){
const err4 = {instancePath:instancePath+"/duration",schemaPath:"#/allOf/2/properties/duration/multipleOf",keyword:"multipleOf",params:{multipleOf: 1},message:"must be multiple of 1",parentSchema:schema53.allOf[2].properties.duration,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt !== undefined){
let data2 = data.prompt;
const _errs10 = errors;
let valid5 = false;
const _errs11 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 500){
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/3/properties/prompt/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",parentSchema:schema53.allOf[3].properties.prompt.anyOf[0],data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
var _valid0 = _errs11 === errors;
valid5 = valid5 || _valid0;
const _errs12 = errors;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/3/properties/prompt/anyOf/1/allOf/0/pattern",keyword:"pattern",params:{pattern: "^\\P{Script=Han}*(?:\\p{Script=Han}\\P{Script=Han}*){0,500}$"},message:"must match pattern \""+"^\\P{Script=Han}*(?:\\p{Script=Han}\\P{Script=Han}*){0,500}$"+"\"",parentSchema:schema53.allOf[3].properties.prompt.anyOf[1].allOf[0],data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err7 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/3/properties/prompt/anyOf/1/allOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"},message:"must match pattern \""+"^\\s*(?:\\S+(?:\\s+|$)){0,1000}$"+"\"",parentSchema:schema53.allOf[3].properties.prompt.anyOf[1].allOf[1],data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err8 = {instancePath:instancePath+"/prompt",schemaPath:"#/allOf/3/properties/prompt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema53.allOf[3].properties.prompt,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.content === undefined) && (missing1 = "content")){
const err9 = {};
(vErrors ??= []).push(err9);
errors++;
}
else {
if(data.content !== undefined){
let data3 = data.content;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data3)){
const _errs20 = errors;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs21 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err10 = {};
(vErrors ??= []).push(err10);
errors++;
}
const _errs23 = errors;
let valid10 = false;
const _errs24 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.role === undefined) && (missing2 = "role")){
const err11 = {};
(vErrors ??= []).push(err11);
errors++;
}
else {
if(data4.role !== undefined){
let data5 = data4.role;
if(!((data5 === "first_frame") || (data5 === "last_frame"))){
const err12 = {};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
var _valid2 = _errs24 === errors;
valid10 = valid10 || _valid2;
if(_valid2){
var props0 = {};
props0.role = true;
}
const _errs26 = errors;
const _errs28 = errors;
const _errs29 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((data4.role === undefined) && (missing3 = "role")){
const err13 = {};
(vErrors ??= []).push(err13);
errors++;
}
}
var valid12 = _errs29 === errors;
if(valid12){
const err14 = {};
(vErrors ??= []).push(err14);
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
if(errors === _errs26){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing4;
if((data4.type === undefined) && (missing4 = "type")){
const err15 = {};
(vErrors ??= []).push(err15);
errors++;
}
else {
if(data4.type !== undefined){
if("image_url" !== data4.type){
const err16 = {};
(vErrors ??= []).push(err16);
errors++;
}
}
}
}
else {
const err17 = {};
(vErrors ??= []).push(err17);
errors++;
}
}
var _valid2 = _errs26 === errors;
valid10 = valid10 || _valid2;
if(_valid2){
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
if(!valid10){
const err18 = {};
(vErrors ??= []).push(err18);
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs21 === errors;
if(valid9){
break;
}
}
if(!valid9){
const err19 = {};
(vErrors ??= []).push(err19);
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
else {
const err20 = {};
(vErrors ??= []).push(err20);
errors++;
}
}
}
}
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs31 = errors;
const _errs32 = errors;
const _errs33 = errors;
const _errs34 = errors;
let valid15 = false;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.image_urls === undefined) && (missing5 = "image_urls")){
const err21 = {};
(vErrors ??= []).push(err21);
errors++;
}
else {
if(data.image_urls !== undefined){
let data7 = data.image_urls;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data7)){
if(data7.length < 1){
const err22 = {};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {};
(vErrors ??= []).push(err23);
errors++;
}
}
}
}
}
var _valid3 = _errs35 === errors;
valid15 = valid15 || _valid3;
if(_valid3){
var props1 = {};
props1.image_urls = true;
}
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.video_url === undefined) && (missing6 = "video_url")){
const err24 = {};
(vErrors ??= []).push(err24);
errors++;
}
}
var _valid3 = _errs38 === errors;
valid15 = valid15 || _valid3;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.video_urls === undefined) && (missing7 = "video_urls")){
const err25 = {};
(vErrors ??= []).push(err25);
errors++;
}
else {
if(data.video_urls !== undefined){
let data8 = data.video_urls;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data8)){
if(data8.length < 1){
const err26 = {};
(vErrors ??= []).push(err26);
errors++;
}
}
else {
const err27 = {};
(vErrors ??= []).push(err27);
errors++;
}
}
}
}
}
var _valid3 = _errs39 === errors;
valid15 = valid15 || _valid3;
if(_valid3){
if(props1 !== true){
props1 = props1 || {};
props1.video_urls = true;
}
}
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.audio_url === undefined) && (missing8 = "audio_url")){
const err28 = {};
(vErrors ??= []).push(err28);
errors++;
}
}
var _valid3 = _errs42 === errors;
valid15 = valid15 || _valid3;
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.audio_urls === undefined) && (missing9 = "audio_urls")){
const err29 = {};
(vErrors ??= []).push(err29);
errors++;
}
else {
if(data.audio_urls !== undefined){
let data9 = data.audio_urls;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data9)){
if(data9.length < 1){
const err30 = {};
(vErrors ??= []).push(err30);
errors++;
}
}
else {
const err31 = {};
(vErrors ??= []).push(err31);
errors++;
}
}
}
}
}
var _valid3 = _errs43 === errors;
valid15 = valid15 || _valid3;
if(_valid3){
if(props1 !== true){
props1 = props1 || {};
props1.audio_urls = true;
}
}
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.content === undefined) && (missing10 = "content")){
const err32 = {};
(vErrors ??= []).push(err32);
errors++;
}
else {
if(data.content !== undefined){
let data10 = data.content;
if(Array.isArray(data10)){
const _errs48 = errors;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs49 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err33 = {};
(vErrors ??= []).push(err33);
errors++;
}
const _errs51 = errors;
let valid21 = false;
const _errs52 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing11;
if((data11.role === undefined) && (missing11 = "role")){
const err34 = {};
(vErrors ??= []).push(err34);
errors++;
}
else {
if(data11.role !== undefined){
let data12 = data11.role;
if(!(((data12 === "reference_image") || (data12 === "reference_video")) || (data12 === "reference_audio"))){
const err35 = {};
(vErrors ??= []).push(err35);
errors++;
}
}
}
}
var _valid4 = _errs52 === errors;
valid21 = valid21 || _valid4;
if(_valid4){
var props2 = {};
props2.role = true;
}
const _errs54 = errors;
const _errs55 = errors;
const _errs56 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing12;
if((data11.role === undefined) && (missing12 = "role")){
const err36 = {};
(vErrors ??= []).push(err36);
errors++;
}
}
var valid23 = _errs56 === errors;
if(valid23){
const err37 = {};
(vErrors ??= []).push(err37);
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
if(errors === _errs54){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing13;
if((data11.type === undefined) && (missing13 = "type")){
const err38 = {};
(vErrors ??= []).push(err38);
errors++;
}
else {
if(data11.type !== undefined){
let data13 = data11.type;
if(!((data13 === "video_url") || (data13 === "audio_url"))){
const err39 = {};
(vErrors ??= []).push(err39);
errors++;
}
}
}
}
}
var _valid4 = _errs54 === errors;
valid21 = valid21 || _valid4;
if(_valid4){
if(props2 !== true){
props2 = props2 || {};
props2.type = true;
}
}
if(!valid21){
const err40 = {};
(vErrors ??= []).push(err40);
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid20 = _errs49 === errors;
if(valid20){
break;
}
}
if(!valid20){
const err41 = {};
(vErrors ??= []).push(err41);
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
}
}
}
var _valid3 = _errs46 === errors;
valid15 = valid15 || _valid3;
if(_valid3){
if(props1 !== true){
props1 = props1 || {};
props1.content = true;
}
}
if(!valid15){
const err42 = {};
(vErrors ??= []).push(err42);
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs33 === errors;
if(valid14){
const err43 = {instancePath,schemaPath:"#/allOf/4/then/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[4].then,data};
(vErrors ??= []).push(err43);
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs31 === errors;
valid7 = _valid1;
}
if(!valid7){
const err44 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[4],data};
(vErrors ??= []).push(err44);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data14 = data.content;
const _errs60 = errors;
let valid26 = true;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data14)){
const _errs63 = errors;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs64 = errors;
if(errors === _errs64){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing14;
if((data15.role === undefined) && (missing14 = "role")){
const err45 = {};
(vErrors ??= []).push(err45);
errors++;
}
else {
if(data15.role !== undefined){
if("last_frame" !== data15.role){
const err46 = {};
(vErrors ??= []).push(err46);
errors++;
}
}
}
}
else {
const err47 = {};
(vErrors ??= []).push(err47);
errors++;
}
}
var valid27 = _errs64 === errors;
if(valid27){
break;
}
}
if(!valid27){
const err48 = {};
(vErrors ??= []).push(err48);
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
else {
const err49 = {};
(vErrors ??= []).push(err49);
errors++;
}
}
var _valid5 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs67 = errors;
if(Array.isArray(data14)){
const _errs68 = errors;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data17 = data14[i3];
const _errs69 = errors;
const _errs70 = errors;
let valid30 = false;
const _errs71 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.role === undefined){
const err50 = {instancePath:instancePath+"/content/" + i3,schemaPath:"#/allOf/5/properties/content/then/contains/anyOf/0/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema53.allOf[5].properties.content.then.contains.anyOf[0],data:data17};
(vErrors ??= []).push(err50);
errors++;
}
if(data17.role !== undefined){
let data18 = data17.role;
if("first_frame" !== data18){
const err51 = {instancePath:instancePath+"/content/" + i3+"/role",schemaPath:"#/allOf/5/properties/content/then/contains/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",parentSchema:schema53.allOf[5].properties.content.then.contains.anyOf[0].properties.role,data:data18};
(vErrors ??= []).push(err51);
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/content/" + i3,schemaPath:"#/allOf/5/properties/content/then/contains/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53.allOf[5].properties.content.then.contains.anyOf[0],data:data17};
(vErrors ??= []).push(err52);
errors++;
}
var _valid6 = _errs71 === errors;
valid30 = valid30 || _valid6;
if(_valid6){
var props3 = {};
props3.role = true;
}
const _errs74 = errors;
const _errs76 = errors;
const _errs77 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing15;
if((data17.role === undefined) && (missing15 = "role")){
const err53 = {};
(vErrors ??= []).push(err53);
errors++;
}
}
var valid32 = _errs77 === errors;
if(valid32){
const err54 = {instancePath:instancePath+"/content/" + i3,schemaPath:"#/allOf/5/properties/content/then/contains/anyOf/1/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[5].properties.content.then.contains.anyOf[1],data:data17};
(vErrors ??= []).push(err54);
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.type === undefined){
const err55 = {instancePath:instancePath+"/content/" + i3,schemaPath:"#/allOf/5/properties/content/then/contains/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema53.allOf[5].properties.content.then.contains.anyOf[1],data:data17};
(vErrors ??= []).push(err55);
errors++;
}
if(data17.type !== undefined){
let data19 = data17.type;
if("image_url" !== data19){
const err56 = {instancePath:instancePath+"/content/" + i3+"/type",schemaPath:"#/allOf/5/properties/content/then/contains/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant",parentSchema:schema53.allOf[5].properties.content.then.contains.anyOf[1].properties.type,data:data19};
(vErrors ??= []).push(err56);
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/content/" + i3,schemaPath:"#/allOf/5/properties/content/then/contains/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53.allOf[5].properties.content.then.contains.anyOf[1],data:data17};
(vErrors ??= []).push(err57);
errors++;
}
var _valid6 = _errs74 === errors;
valid30 = valid30 || _valid6;
if(_valid6){
if(props3 !== true){
props3 = props3 || {};
props3.type = true;
}
}
if(!valid30){
const err58 = {instancePath:instancePath+"/content/" + i3,schemaPath:"#/allOf/5/properties/content/then/contains/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema53.allOf[5].properties.content.then.contains,data:data17};
(vErrors ??= []).push(err58);
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs69 === errors;
if(valid29){
break;
}
}
if(!valid29){
const err59 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/5/properties/content/then/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",parentSchema:schema53.allOf[5].properties.content.then,data:data14};
(vErrors ??= []).push(err59);
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
var _valid5 = _errs67 === errors;
valid26 = _valid5;
}
if(!valid26){
const err60 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/5/properties/content/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[5].properties.content,data:data14};
(vErrors ??= []).push(err60);
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data20 = data.content;
const _errs81 = errors;
let valid35 = true;
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data20)){
const _errs84 = errors;
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
const _errs85 = errors;
const _errs87 = errors;
const _errs88 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing16;
if((data21.role === undefined) && (missing16 = "role")){
const err61 = {};
(vErrors ??= []).push(err61);
errors++;
}
}
var valid37 = _errs88 === errors;
if(valid37){
const err62 = {};
(vErrors ??= []).push(err62);
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
if(errors === _errs85){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing17;
if((data21.type === undefined) && (missing17 = "type")){
const err63 = {};
(vErrors ??= []).push(err63);
errors++;
}
else {
if(data21.type !== undefined){
if("image_url" !== data21.type){
const err64 = {};
(vErrors ??= []).push(err64);
errors++;
}
}
}
}
else {
const err65 = {};
(vErrors ??= []).push(err65);
errors++;
}
}
var valid36 = _errs85 === errors;
if(valid36){
break;
}
}
if(!valid36){
const err66 = {};
(vErrors ??= []).push(err66);
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
}
else {
const err67 = {};
(vErrors ??= []).push(err67);
errors++;
}
}
var _valid7 = _errs82 === errors;
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs90 = errors;
if(Array.isArray(data20)){
const _errs91 = errors;
const len5 = data20.length;
let valid39 = false;
let count0 = 0;
for(let i5=0; i5<len5; i5++){
let data23 = data20[i5];
const _errs92 = errors;
const _errs93 = errors;
let valid40 = false;
const _errs94 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.role === undefined){
const err68 = {instancePath:instancePath+"/content/" + i5,schemaPath:"#/allOf/6/properties/content/then/contains/anyOf/0/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",parentSchema:schema53.allOf[6].properties.content.then.contains.anyOf[0],data:data23};
(vErrors ??= []).push(err68);
errors++;
}
if(data23.role !== undefined){
let data24 = data23.role;
if("first_frame" !== data24){
const err69 = {instancePath:instancePath+"/content/" + i5+"/role",schemaPath:"#/allOf/6/properties/content/then/contains/anyOf/0/properties/role/const",keyword:"const",params:{allowedValue: "first_frame"},message:"must be equal to constant",parentSchema:schema53.allOf[6].properties.content.then.contains.anyOf[0].properties.role,data:data24};
(vErrors ??= []).push(err69);
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/content/" + i5,schemaPath:"#/allOf/6/properties/content/then/contains/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53.allOf[6].properties.content.then.contains.anyOf[0],data:data23};
(vErrors ??= []).push(err70);
errors++;
}
var _valid9 = _errs94 === errors;
valid40 = valid40 || _valid9;
if(_valid9){
var props4 = {};
props4.role = true;
}
const _errs97 = errors;
const _errs99 = errors;
const _errs100 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing18;
if((data23.role === undefined) && (missing18 = "role")){
const err71 = {};
(vErrors ??= []).push(err71);
errors++;
}
}
var valid42 = _errs100 === errors;
if(valid42){
const err72 = {instancePath:instancePath+"/content/" + i5,schemaPath:"#/allOf/6/properties/content/then/contains/anyOf/1/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[6].properties.content.then.contains.anyOf[1],data:data23};
(vErrors ??= []).push(err72);
errors++;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.type === undefined){
const err73 = {instancePath:instancePath+"/content/" + i5,schemaPath:"#/allOf/6/properties/content/then/contains/anyOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema53.allOf[6].properties.content.then.contains.anyOf[1],data:data23};
(vErrors ??= []).push(err73);
errors++;
}
if(data23.type !== undefined){
let data25 = data23.type;
if("image_url" !== data25){
const err74 = {instancePath:instancePath+"/content/" + i5+"/type",schemaPath:"#/allOf/6/properties/content/then/contains/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant",parentSchema:schema53.allOf[6].properties.content.then.contains.anyOf[1].properties.type,data:data25};
(vErrors ??= []).push(err74);
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/content/" + i5,schemaPath:"#/allOf/6/properties/content/then/contains/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53.allOf[6].properties.content.then.contains.anyOf[1],data:data23};
(vErrors ??= []).push(err75);
errors++;
}
var _valid9 = _errs97 === errors;
valid40 = valid40 || _valid9;
if(_valid9){
if(props4 !== true){
props4 = props4 || {};
props4.type = true;
}
}
if(!valid40){
const err76 = {instancePath:instancePath+"/content/" + i5,schemaPath:"#/allOf/6/properties/content/then/contains/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema53.allOf[6].properties.content.then.contains,data:data23};
(vErrors ??= []).push(err76);
errors++;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
var _valid8 = _errs92 === errors;
if(_valid8){
count0++;
if(count0 > 1){
valid39 = false;
break;
}
valid39 = true;
}
}
if(!valid39){
const err77 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/6/properties/content/then/contains",keyword:"contains",params:{minContains: 1, maxContains: 1},message:"must contain at least 1 and no more than 1 valid item(s)",parentSchema:schema53.allOf[6].properties.content.then,data:data20};
(vErrors ??= []).push(err77);
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
var _valid7 = _errs90 === errors;
valid35 = _valid7;
}
if(!valid35){
const err78 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/6/properties/content/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[6].properties.content,data:data20};
(vErrors ??= []).push(err78);
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data26 = data.content;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
const _errs106 = errors;
let valid48 = true;
const _errs107 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing19;
if((data27.type === undefined) && (missing19 = "type")){
const err79 = {};
(vErrors ??= []).push(err79);
errors++;
}
else {
if(data27.type !== undefined){
if("image_url" !== data27.type){
const err80 = {};
(vErrors ??= []).push(err80);
errors++;
}
}
}
}
var _valid10 = _errs107 === errors;
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs109 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.role !== undefined){
let data29 = data27.role;
const _errs111 = errors;
const _errs112 = errors;
if(!((data29 === "reference_video") || (data29 === "reference_audio"))){
const err81 = {};
(vErrors ??= []).push(err81);
errors++;
}
var valid51 = _errs112 === errors;
if(valid51){
const err82 = {instancePath:instancePath+"/content/" + i6+"/role",schemaPath:"#/allOf/7/properties/content/items/allOf/0/then/properties/role/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[7].properties.content.items.allOf[0].then.properties.role,data:data29};
(vErrors ??= []).push(err82);
errors++;
}
else {
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
}
}
}
var _valid10 = _errs109 === errors;
valid48 = _valid10;
if(valid48){
var props5 = {};
props5.role = true;
props5.type = true;
}
}
if(!valid48){
const err83 = {instancePath:instancePath+"/content/" + i6,schemaPath:"#/allOf/7/properties/content/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[7].properties.content.items.allOf[0],data:data27};
(vErrors ??= []).push(err83);
errors++;
}
const _errs114 = errors;
let valid52 = true;
const _errs115 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing20;
if((data27.type === undefined) && (missing20 = "type")){
const err84 = {};
(vErrors ??= []).push(err84);
errors++;
}
else {
if(data27.type !== undefined){
if("video_url" !== data27.type){
const err85 = {};
(vErrors ??= []).push(err85);
errors++;
}
}
}
}
var _valid11 = _errs115 === errors;
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs117 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.role !== undefined){
let data31 = data27.role;
const _errs119 = errors;
const _errs120 = errors;
if(!((((data31 === "first_frame") || (data31 === "last_frame")) || (data31 === "reference_image")) || (data31 === "reference_audio"))){
const err86 = {};
(vErrors ??= []).push(err86);
errors++;
}
var valid55 = _errs120 === errors;
if(valid55){
const err87 = {instancePath:instancePath+"/content/" + i6+"/role",schemaPath:"#/allOf/7/properties/content/items/allOf/1/then/properties/role/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[7].properties.content.items.allOf[1].then.properties.role,data:data31};
(vErrors ??= []).push(err87);
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
}
}
var _valid11 = _errs117 === errors;
valid52 = _valid11;
if(valid52){
var props6 = {};
props6.role = true;
props6.type = true;
}
}
if(!valid52){
const err88 = {instancePath:instancePath+"/content/" + i6,schemaPath:"#/allOf/7/properties/content/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[7].properties.content.items.allOf[1],data:data27};
(vErrors ??= []).push(err88);
errors++;
}
if(props5 !== true && props6 !== undefined){
if(props6 === true){
props5 = true;
}
else {
props5 = props5 || {};
Object.assign(props5, props6);
}
}
const _errs122 = errors;
let valid56 = true;
const _errs123 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing21;
if((data27.type === undefined) && (missing21 = "type")){
const err89 = {};
(vErrors ??= []).push(err89);
errors++;
}
else {
if(data27.type !== undefined){
if("audio_url" !== data27.type){
const err90 = {};
(vErrors ??= []).push(err90);
errors++;
}
}
}
}
var _valid12 = _errs123 === errors;
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs125 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.role !== undefined){
let data33 = data27.role;
const _errs127 = errors;
const _errs128 = errors;
if(!((((data33 === "first_frame") || (data33 === "last_frame")) || (data33 === "reference_image")) || (data33 === "reference_video"))){
const err91 = {};
(vErrors ??= []).push(err91);
errors++;
}
var valid59 = _errs128 === errors;
if(valid59){
const err92 = {instancePath:instancePath+"/content/" + i6+"/role",schemaPath:"#/allOf/7/properties/content/items/allOf/2/then/properties/role/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[7].properties.content.items.allOf[2].then.properties.role,data:data33};
(vErrors ??= []).push(err92);
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
}
}
var _valid12 = _errs125 === errors;
valid56 = _valid12;
if(valid56){
var props7 = {};
props7.role = true;
props7.type = true;
}
}
if(!valid56){
const err93 = {instancePath:instancePath+"/content/" + i6,schemaPath:"#/allOf/7/properties/content/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[7].properties.content.items.allOf[2],data:data27};
(vErrors ??= []).push(err93);
errors++;
}
if(props5 !== true && props7 !== undefined){
if(props7 === true){
props5 = true;
}
else {
props5 = props5 || {};
Object.assign(props5, props7);
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url !== undefined){
let data34 = data.video_url;
const _errs131 = errors;
const _errs132 = errors;
if(errors === _errs132){
if(typeof data34 === "string"){
if(!pattern6.test(data34)){
const err94 = {};
(vErrors ??= []).push(err94);
errors++;
}
}
else {
const err95 = {};
(vErrors ??= []).push(err95);
errors++;
}
}
var valid61 = _errs132 === errors;
if(valid61){
const err96 = {instancePath:instancePath+"/video_url",schemaPath:"#/allOf/8/properties/video_url/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[8].properties.video_url,data:data34};
(vErrors ??= []).push(err96);
errors++;
}
else {
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
}
}
if(data.video_urls !== undefined){
let data35 = data.video_urls;
if(Array.isArray(data35)){
const len7 = data35.length;
for(let i7=0; i7<len7; i7++){
let data36 = data35[i7];
const _errs136 = errors;
const _errs137 = errors;
if(errors === _errs137){
if(typeof data36 === "string"){
if(!pattern6.test(data36)){
const err97 = {};
(vErrors ??= []).push(err97);
errors++;
}
}
else {
const err98 = {};
(vErrors ??= []).push(err98);
errors++;
}
}
var valid64 = _errs137 === errors;
if(valid64){
const err99 = {instancePath:instancePath+"/video_urls/" + i7,schemaPath:"#/allOf/8/properties/video_urls/items/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[8].properties.video_urls.items,data:data36};
(vErrors ??= []).push(err99);
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.content !== undefined){
let data37 = data.content;
if(Array.isArray(data37)){
const len8 = data37.length;
for(let i8=0; i8<len8; i8++){
let data38 = data37[i8];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.video_url !== undefined){
let data39 = data38.video_url;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.url !== undefined){
let data40 = data39.url;
const _errs143 = errors;
const _errs144 = errors;
if(errors === _errs144){
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
const err100 = {};
(vErrors ??= []).push(err100);
errors++;
}
}
else {
const err101 = {};
(vErrors ??= []).push(err101);
errors++;
}
}
var valid69 = _errs144 === errors;
if(valid69){
const err102 = {instancePath:instancePath+"/content/" + i8+"/video_url/url",schemaPath:"#/allOf/8/properties/content/items/properties/video_url/properties/url/not",keyword:"not",params:{},message:"must NOT be valid",parentSchema:schema53.allOf[8].properties.content.items.properties.video_url.properties.url,data:data40};
(vErrors ??= []).push(err102);
errors++;
}
else {
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
}
}
}
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_durations !== undefined){
let data41 = data.video_durations;
if(Array.isArray(data41)){
const len9 = data41.length;
for(let i9=0; i9<len9; i9++){
let data42 = data41[i9];
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 2 || isNaN(data42)){
const err103 = {instancePath:instancePath+"/video_durations/" + i9,schemaPath:"#/allOf/9/properties/video_durations/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",parentSchema:schema53.allOf[9].properties.video_durations.items,data:data42};
(vErrors ??= []).push(err103);
errors++;
}
}
}
}
}
if(data.input_video_duration !== undefined){
let data43 = data.input_video_duration;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 2 || isNaN(data43)){
const err104 = {instancePath:instancePath+"/input_video_duration",schemaPath:"#/allOf/9/properties/input_video_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",parentSchema:schema53.allOf[9].properties.input_video_duration,data:data43};
(vErrors ??= []).push(err104);
errors++;
}
}
}
}
const _errs151 = errors;
let valid73 = true;
const _errs152 = errors;
const _errs153 = errors;
let valid74 = false;
const _errs154 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((data.audio_url === undefined) && (missing22 = "audio_url")){
const err105 = {};
(vErrors ??= []).push(err105);
errors++;
}
}
var _valid14 = _errs154 === errors;
valid74 = valid74 || _valid14;
const _errs155 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.audio_urls === undefined) && (missing23 = "audio_urls")){
const err106 = {};
(vErrors ??= []).push(err106);
errors++;
}
else {
if(data.audio_urls !== undefined){
let data44 = data.audio_urls;
const _errs156 = errors;
if(errors === _errs156){
if(Array.isArray(data44)){
if(data44.length < 1){
const err107 = {};
(vErrors ??= []).push(err107);
errors++;
}
}
else {
const err108 = {};
(vErrors ??= []).push(err108);
errors++;
}
}
}
}
}
var _valid14 = _errs155 === errors;
valid74 = valid74 || _valid14;
if(_valid14){
var props8 = {};
props8.audio_urls = true;
}
const _errs158 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((data.content === undefined) && (missing24 = "content")){
const err109 = {};
(vErrors ??= []).push(err109);
errors++;
}
else {
if(data.content !== undefined){
let data45 = data.content;
const _errs159 = errors;
if(errors === _errs159){
if(Array.isArray(data45)){
const _errs161 = errors;
const len10 = data45.length;
for(let i10=0; i10<len10; i10++){
let data46 = data45[i10];
const _errs162 = errors;
if(errors === _errs162){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing25;
if((data46.type === undefined) && (missing25 = "type")){
const err110 = {};
(vErrors ??= []).push(err110);
errors++;
}
else {
if(data46.type !== undefined){
if("audio_url" !== data46.type){
const err111 = {};
(vErrors ??= []).push(err111);
errors++;
}
}
}
}
else {
const err112 = {};
(vErrors ??= []).push(err112);
errors++;
}
}
var valid77 = _errs162 === errors;
if(valid77){
break;
}
}
if(!valid77){
const err113 = {};
(vErrors ??= []).push(err113);
errors++;
}
else {
errors = _errs161;
if(vErrors !== null){
if(_errs161){
vErrors.length = _errs161;
}
else {
vErrors = null;
}
}
}
}
else {
const err114 = {};
(vErrors ??= []).push(err114);
errors++;
}
}
}
}
}
var _valid14 = _errs158 === errors;
valid74 = valid74 || _valid14;
if(_valid14){
if(props8 !== true){
props8 = props8 || {};
props8.content = true;
}
}
if(!valid74){
const err115 = {};
(vErrors ??= []).push(err115);
errors++;
}
else {
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
}
var _valid13 = _errs152 === errors;
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs165 = errors;
const _errs166 = errors;
let valid79 = false;
const _errs167 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_url === undefined){
const err116 = {instancePath,schemaPath:"#/allOf/10/then/anyOf/0/required",keyword:"required",params:{missingProperty: "image_url"},message:"must have required property '"+"image_url"+"'",parentSchema:schema53.allOf[10].then.anyOf[0],data};
(vErrors ??= []).push(err116);
errors++;
}
}
var _valid15 = _errs167 === errors;
valid79 = valid79 || _valid15;
const _errs168 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_urls === undefined){
const err117 = {instancePath,schemaPath:"#/allOf/10/then/anyOf/1/required",keyword:"required",params:{missingProperty: "image_urls"},message:"must have required property '"+"image_urls"+"'",parentSchema:schema53.allOf[10].then.anyOf[1],data};
(vErrors ??= []).push(err117);
errors++;
}
if(data.image_urls !== undefined){
let data48 = data.image_urls;
if(Array.isArray(data48)){
if(data48.length < 1){
const err118 = {instancePath:instancePath+"/image_urls",schemaPath:"#/allOf/10/then/anyOf/1/properties/image_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema53.allOf[10].then.anyOf[1].properties.image_urls,data:data48};
(vErrors ??= []).push(err118);
errors++;
}
}
}
}
var _valid15 = _errs168 === errors;
valid79 = valid79 || _valid15;
if(_valid15){
var props9 = {};
props9.image_urls = true;
}
const _errs170 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_url === undefined){
const err119 = {instancePath,schemaPath:"#/allOf/10/then/anyOf/2/required",keyword:"required",params:{missingProperty: "video_url"},message:"must have required property '"+"video_url"+"'",parentSchema:schema53.allOf[10].then.anyOf[2],data};
(vErrors ??= []).push(err119);
errors++;
}
}
var _valid15 = _errs170 === errors;
valid79 = valid79 || _valid15;
const _errs171 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video_urls === undefined){
const err120 = {instancePath,schemaPath:"#/allOf/10/then/anyOf/3/required",keyword:"required",params:{missingProperty: "video_urls"},message:"must have required property '"+"video_urls"+"'",parentSchema:schema53.allOf[10].then.anyOf[3],data};
(vErrors ??= []).push(err120);
errors++;
}
if(data.video_urls !== undefined){
let data49 = data.video_urls;
if(Array.isArray(data49)){
if(data49.length < 1){
const err121 = {instancePath:instancePath+"/video_urls",schemaPath:"#/allOf/10/then/anyOf/3/properties/video_urls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema53.allOf[10].then.anyOf[3].properties.video_urls,data:data49};
(vErrors ??= []).push(err121);
errors++;
}
}
}
}
var _valid15 = _errs171 === errors;
valid79 = valid79 || _valid15;
if(_valid15){
if(props9 !== true){
props9 = props9 || {};
props9.video_urls = true;
}
}
const _errs173 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
const err122 = {instancePath,schemaPath:"#/allOf/10/then/anyOf/4/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",parentSchema:schema53.allOf[10].then.anyOf[4],data};
(vErrors ??= []).push(err122);
errors++;
}
if(data.content !== undefined){
let data50 = data.content;
if(Array.isArray(data50)){
const _errs175 = errors;
const len11 = data50.length;
for(let i11=0; i11<len11; i11++){
let data51 = data50[i11];
const _errs176 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.type === undefined){
const err123 = {instancePath:instancePath+"/content/" + i11,schemaPath:"#/allOf/10/then/anyOf/4/properties/content/contains/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema53.allOf[10].then.anyOf[4].properties.content.contains,data:data51};
(vErrors ??= []).push(err123);
errors++;
}
if(data51.type !== undefined){
let data52 = data51.type;
if(!((data52 === "image_url") || (data52 === "video_url"))){
const err124 = {instancePath:instancePath+"/content/" + i11+"/type",schemaPath:"#/allOf/10/then/anyOf/4/properties/content/contains/properties/type/enum",keyword:"enum",params:{allowedValues: schema53.allOf[10].then.anyOf[4].properties.content.contains.properties.type.enum},message:"must be equal to one of the allowed values",parentSchema:schema53.allOf[10].then.anyOf[4].properties.content.contains.properties.type,data:data52};
(vErrors ??= []).push(err124);
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/content/" + i11,schemaPath:"#/allOf/10/then/anyOf/4/properties/content/contains/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema53.allOf[10].then.anyOf[4].properties.content.contains,data:data51};
(vErrors ??= []).push(err125);
errors++;
}
var valid83 = _errs176 === errors;
if(valid83){
break;
}
}
if(!valid83){
const err126 = {instancePath:instancePath+"/content",schemaPath:"#/allOf/10/then/anyOf/4/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)",parentSchema:schema53.allOf[10].then.anyOf[4].properties.content,data:data50};
(vErrors ??= []).push(err126);
errors++;
}
else {
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid15 = _errs173 === errors;
valid79 = valid79 || _valid15;
if(_valid15){
if(props9 !== true){
props9 = props9 || {};
props9.content = true;
}
}
if(!valid79){
const err127 = {instancePath,schemaPath:"#/allOf/10/then/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema53.allOf[10].then,data};
(vErrors ??= []).push(err127);
errors++;
}
else {
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
}
var _valid13 = _errs165 === errors;
valid73 = _valid13;
if(valid73){
if(props8 !== true && props9 !== undefined){
if(props9 === true){
props8 = true;
}
else {
props8 = props8 || {};
Object.assign(props8, props9);
}
}
}
}
if(!valid73){
const err128 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",parentSchema:schema53.allOf[10],data};
(vErrors ??= []).push(err128);
errors++;
}
if(props8 !== true){
props8 = props8 || {};
props8.video_durations = true;
props8.input_video_duration = true;
props8.video_url = true;
props8.video_urls = true;
props8.content = true;
props8.prompt = true;
props8.duration = true;
props8.aspect_ratio = true;
}
validate36.errors = vErrors;
evaluated0.props = props8;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":true,"dynamicItems":false};

